using System.Text.Json.Serialization;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Instruction.Content;

/// <summary>One numbered demand of the instruction.</summary>
public sealed record Clause
{
    /// <summary>Unique in the instruction, such as <c>11</c> or <c>2c</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The number as it is printed, where the languages differ (2в, 2c).</summary>
    public LocalText? Label { get; init; }

    /// <summary>The number of the clause that this one is a part of.</summary>
    public string? Parent { get; init; }

    /// <summary>In our own words.</summary>
    public required LocalText Title { get; init; }

    /// <summary>In our own words.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>The school's own wording, pasted by the school.</summary>
    public string? Text { get; init; }

    /// <summary>Ids of the duties that carry the clause.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    [JsonIgnore]
    public LocalText Printed => Label ?? new LocalText(Number, Number);
}
