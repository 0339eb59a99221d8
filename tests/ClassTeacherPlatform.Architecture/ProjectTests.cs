namespace ClassTeacherPlatform.Architecture;

/// <summary>The same arrows as they stand in the project files: a reference that no type uses yet is an arrow too.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void PluginProjects_ReferToTheSdkOnly()
    {
        var projects = ProjectFile.Under("plugins").ToList();

        Assert.True(projects.Count >= 5, "Plugins' project files were not found.");
        Assert.Empty(Wrong(projects, reference => reference.Folder != "sdk"));
    }

    [Fact]
    public void HostProject_TakesNoPluginsAssembly()
    {
        var projects = ProjectFile.Under("host").ToList();

        Assert.Contains(projects, p => p.References.Any(r => r.Folder == "sdk"));
        Assert.Empty(Wrong(projects, reference => reference.Folder != "sdk" && (reference.Folder != "plugins" || reference.TakesAssembly)));
    }

    /// <summary>The test kit is the one part of the SDK that carries the host; no plugin refers to it.</summary>
    [Fact]
    public void SdkProjects_ReferToTheSdkOnly()
    {
        var projects = ProjectFile.Under("sdk").Where(p => p.Name != "ClassTeacherPlatform.Sdk.Testing").ToList();

        Assert.True(projects.Count >= 3, "The SDK's project files were not found.");
        Assert.Empty(Wrong(projects, reference => reference.Folder != "sdk"));
        Assert.Empty(Wrong([.. ProjectFile.Under("plugins"), .. ProjectFile.Under("host")], r => r.Target.Contains("Sdk.Testing", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rule_WhereAProjectRefersToTheHost_FindsIt()
    {
        var testing = ProjectFile.Under("sdk").Where(p => p.Name == "ClassTeacherPlatform.Sdk.Testing");

        Assert.Single(Wrong(testing, reference => reference.Folder != "sdk"));
    }

    private static List<string> Wrong(IEnumerable<ProjectFile> projects, Func<ProjectFile.Reference, bool> isWrong) =>
        [.. projects.SelectMany(p => p.References.Where(isWrong).Select(r => $"{p.Name} → {r.Target}"))];
}
