namespace ClassTeacherPlatform.Host.Web;

/// <summary>The shell around every page: it is here even when no plugin is.</summary>
public sealed partial class MainLayout
{
    private bool _menuOpen;

    private void SwitchMenu() => _menuOpen = !_menuOpen;

    private void CloseMenu() => _menuOpen = false;
}
