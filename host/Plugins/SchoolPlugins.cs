namespace ClassTeacherPlatform.Host.Plugins;

/// <summary><c>plugins.json</c>, read.</summary>
/// <param name="Sources">Folders beside the shipped ones, absolute.</param>
/// <param name="Plugins">In the file's order.</param>
/// <param name="Problem">Why the file cannot be used; then nothing is switched until it is mended.</param>
internal sealed record SchoolPlugins(IReadOnlyList<string> Sources, IReadOnlyList<SchoolPlugin> Plugins, LocalText? Problem = null)
{
    public SchoolPlugin? Find(string id) => Plugins.FirstOrDefault(p => p.Id == id);
}
