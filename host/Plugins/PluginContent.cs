using Microsoft.AspNetCore.StaticFiles;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Serves <c>/_content/{plugin}/…</c> from the folder <c>wwwroot</c> of the running plugin.</summary>
internal static class PluginContent
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>The file that a plugin's build makes of its components' scoped styles.</summary>
    public const string Styles = "styles.css";

    public static void MapPluginContent(this IEndpointRouteBuilder app) =>
        app.MapGet("/_content/{plugin}/{**path}", (string plugin, string path, PluginCatalog catalog) =>
            FileOf(catalog, plugin, path) is { } file && Types.TryGetContentType(file, out var type)
                ? Results.File(file, type, lastModified: new DateTimeOffset(File.GetLastWriteTimeUtc(file)))
                : Results.NotFound()).AllowAnonymous().WithOrder(1);

    /// <summary>The addresses of the running plugins' styles; the version in them changes with every build.</summary>
    public static IEnumerable<string> StylesOf(PluginCatalog catalog) => catalog.Running
        .Where(plugin => FileOf(catalog, plugin.Manifest.Id, Styles) is not null)
        .Select(plugin => $"_content/{plugin.Manifest.Id}/{Styles}?v={plugin.Assembly.ManifestModule.ModuleVersionId:N}");

    private static string? FileOf(PluginCatalog catalog, string plugin, string path)
    {
        if (catalog.FolderOf(plugin) is not { } folder)
        {
            return null;
        }

        var root = Path.GetFullPath(Path.Combine(folder, "wwwroot")) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Combine(root, path));
        return file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }
}
