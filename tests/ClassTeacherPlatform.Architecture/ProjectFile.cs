using System.Xml.Linq;

namespace ClassTeacherPlatform.Architecture;

/// <summary>What a project file refers to.</summary>
internal sealed record ProjectFile(string Path, IReadOnlyList<ProjectFile.Reference> References)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static IEnumerable<ProjectFile> Under(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(House.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/templates/", StringComparison.Ordinal) && !path.Contains(@"\templates\", StringComparison.Ordinal))
            .Select(Read);

    public static ProjectFile Read(string path) => new(path,
    [
        .. XDocument.Load(path).Descendants("ProjectReference").SelectMany(r => Reference.Of(path, r)),
    ]);

    /// <param name="Folder">Top-level folder of what is referred to.</param>
    /// <param name="Target">Path from the root, with forward slashes.</param>
    /// <param name="TakesAssembly">False where it is only built.</param>
    internal sealed record Reference(string Folder, string Target, bool TakesAssembly)
    {
        public static IEnumerable<Reference> Of(string project, XElement element)
        {
            foreach (var include in Includes(element))
            {
                var target = System.IO.Path.GetRelativePath(
                    House.Root, System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(project)!, include.Trim())))
                    .Replace('\\', '/');
                var takes = (string?)element.Attribute("ReferenceOutputAssembly") ?? (string?)element.Element("ReferenceOutputAssembly");
                yield return new Reference(target.Split('/')[0], target, takes != "false");
            }
        }

        /// <summary>What is written there; a list by name (<c>@(PluginProject)</c>) is followed to where it is filled.</summary>
        private static IEnumerable<string> Includes(XElement element) =>
            ((string?)element.Attribute("Include") ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries).SelectMany(include =>
                include.StartsWith("@(", StringComparison.Ordinal)
                    ? element.Document!.Descendants(include[2..^1]).SelectMany(Includes)
                    : [include]);
    }
}
