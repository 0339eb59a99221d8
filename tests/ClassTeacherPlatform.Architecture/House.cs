using System.Reflection;
using ArchUnitNET.Loader;
using ClassTeacherPlatform.Sdk.Plugins;

namespace ClassTeacherPlatform.Architecture;

/// <summary>The assemblies of the house, as they were built, and where its sources lie.</summary>
internal static class House
{
    public static Assembly Host { get; } = Assembly.Load("ClassTeacherPlatform.Host");

    public static IReadOnlyList<Assembly> Sdk { get; } =
        [Assembly.Load("ClassTeacherPlatform.Sdk"), Assembly.Load("ClassTeacherPlatform.Sdk.Blazor")];

    /// <summary>Every assembly beside this one that holds a plugin's root class.</summary>
    public static IReadOnlyList<Assembly> Plugins { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "ClassTeacherPlatform.*.dll")
            .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
            .Where(a => a != typeof(House).Assembly && a.GetTypes().Any(t => t.IsSubclassOf(typeof(Plugin)))),
    ];

    public static IReadOnlyList<Assembly> All { get; } = [Host, .. Sdk, .. Plugins];

    public static string Root { get; } = FindRoot();

    public static ArchUnitNET.Domain.Architecture Architecture { get; } = new ArchLoader().LoadAssemblies([.. All]).Build();

    /// <summary>Types that break the rules on purpose: a rule that lets one of them pass is no rule.</summary>
    public static ArchUnitNET.Domain.Architecture Broken { get; } = new ArchLoader().LoadAssemblies(typeof(House).Assembly).Build();

    public static IEnumerable<System.Type> Types(IEnumerable<Assembly> assemblies) => assemblies.SelectMany(a => a.GetTypes());

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ClassTeacherPlatform.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests lie outside of the repository.");
    }
}
