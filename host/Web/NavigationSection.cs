namespace ClassTeacherPlatform.Host.Web;

/// <summary>Where in the navigation a link stands.</summary>
public sealed record NavigationSection(int Order, string TextKey)
{
    public static NavigationSection Work { get; } = new(1, "Nav.Work");

    public static NavigationSection School { get; } = new(2, "Nav.School");

    public static NavigationSection Platform { get; } = new(3, "Nav.Platform");

    public string Title => T.Text[TextKey];
}
