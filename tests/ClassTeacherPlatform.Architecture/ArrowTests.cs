using ArchUnitNET.Fluent.Syntax.Elements.Types;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ClassTeacherPlatform.Architecture;

/// <summary>Arrows go one way: plugins → sdk ← host.</summary>
public sealed class ArrowTests
{
    [Fact]
    public void Plugins_AreFoundAtAll() =>
        Assert.Superset(
            new HashSet<string?> { "ClassTeacherPlatform.Acknowledgements", "ClassTeacherPlatform.BreachReporting", "ClassTeacherPlatform.Consents", "ClassTeacherPlatform.Credentials", "ClassTeacherPlatform.PaperExtracts" },
            House.Plugins.Select(p => p.GetName().Name).ToHashSet());

    [Fact]
    public void Plugin_DependsOnNoOtherPluginAndNotOnTheHost()
    {
        foreach (var plugin in House.Plugins)
        {
            var others = House.Plugins.Where(p => p != plugin).Append(House.Host);
            foreach (var other in others)
            {
                Check(Types().That().ResideInAssembly(plugin).Should().NotDependOnAny(Types().That().ResideInAssembly(other)));
                Assert.DoesNotContain(other.GetName().Name, plugin.GetReferencedAssemblies().Select(r => r.Name));
            }
        }
    }

    [Fact]
    public void Host_DependsOnNoPlugin()
    {
        Assert.NotEmpty(House.Plugins);
        foreach (var plugin in House.Plugins)
        {
            Check(Types().That().ResideInAssembly(House.Host).Should().NotDependOnAny(Types().That().ResideInAssembly(plugin)));
            Assert.DoesNotContain(plugin.GetName().Name, House.Host.GetReferencedAssemblies().Select(r => r.Name));
        }
    }

    [Fact]
    public void Sdk_DependsOnNeitherHostNorPlugins()
    {
        foreach (var sdk in House.Sdk)
        {
            foreach (var other in House.Plugins.Append(House.Host))
            {
                Check(Types().That().ResideInAssembly(sdk).Should().NotDependOnAny(Types().That().ResideInAssembly(other)));
            }
        }
    }

    [Fact]
    public void Rule_WhereAnArrowGoesTheWrongWay_FindsIt()
    {
        var plugin = House.Plugins[0];

        var wrong = Types().That().ResideInAssembly(plugin).Should().NotDependOnAny(Types().That().ResideInAssembly(House.Sdk[0]));

        Assert.False(wrong.HasNoViolations(House.Architecture));
    }

    private static void Check(TypesShouldConjunction rule)
    {
        var violations = rule.Evaluate(House.Architecture).Where(r => !r.Passed).Select(r => r.Description).ToList();
        Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations));
    }
}
