using System.Text.Json;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Instruction.Content;

/// <summary>An instruction as a file (its JSON schema: <c>sdk/schemas/instruction.schema.json</c>) and as an edition in the register.</summary>
internal sealed record InstructionFile
{
    public required LocalText Title { get; init; }

    public EditionHead Edition { get; init; } = new();

    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>A clause that others are parts of demands nothing by itself.</summary>
    public bool IsHeading(Clause clause) => Clauses.Any(other => other.Parent == clause.Number);

    public string ToJson() => JsonSerializer.Serialize(this, DataJson.Options) + "\n";
}
