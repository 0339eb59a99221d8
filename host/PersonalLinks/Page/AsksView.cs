using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>What stands on the page of an identified person.</summary>
public sealed record AsksView
{
    public required PersonalAddress Address { get; init; }

    public required string School { get; init; }

    public required IReadOnlyList<AskedChild> Children { get; init; }

    /// <summary>A module did not answer.</summary>
    public required bool IsIncomplete { get; init; }

    /// <summary>Why the button pressed just now did nothing.</summary>
    public string? Refused { get; init; }

    internal static AsksView Of(PersonalAddress address, string school, IReadOnlyList<Student> students, AskSheet sheet, string? refused) => new()
    {
        Address = address,
        School = school,
        Children = [.. students.Select(s => new AskedChild(s,
            [.. sheet.Asks.Where(a => a.Ask.StudentId == s.Id).OrderBy(a => a.Ask.Answered is not null).ThenBy(a => a.Ask.DueOn ?? DateOnly.MaxValue)]))],
        IsIncomplete = sheet.IsIncomplete,
        Refused = refused,
    };
}
