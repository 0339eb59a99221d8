using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

/// <summary>Views as the handler makes them, without a database.</summary>
internal static class Views
{
    public static InstructionView Of(InstructionFile file, EditionView edition, params PluginStatus[] all)
    {
        var duties = new DutyCatalog(DutyCatalogTests.Set(all));
        var asked = file.Clauses.SelectMany(c => c.Duties).ToHashSet();
        return new InstructionView(
            edition, file, Clauses(file, duties), [.. duties.Declared().Where(d => d.IsEnabled && !asked.Contains(d.Id))], duties.Known(asked), edition.Id);
    }

    public static IReadOnlyList<ClauseView> Clauses(InstructionFile file, DutyCatalog duties) =>
        [.. file.Clauses.Select(c => new ClauseView(c, file.IsHeading(c), [.. c.Duties.Select(duties.Find)]))];
}
