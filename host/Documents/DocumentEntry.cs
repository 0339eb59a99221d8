using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>A document of the register: numbered, with the snapshot from which its file is printed at any time.</summary>
internal sealed class DocumentEntry : RegisterEntry
{
    /// <summary>What the number begins with.</summary>
    public required string Series { get; init; }

    /// <summary>The calendar year of the number.</summary>
    public required int Year { get; init; }

    /// <summary>From 1 within series and year; a void document's is burnt.</summary>
    public required int Ordinal { get; init; }

    public required string Template { get; init; }

    /// <summary>The school's version of the template; 0 for the words that the module came with.</summary>
    public required int TemplateVersion { get; init; }

    public required string Title { get; init; }

    /// <summary>A <see cref="Sdk.Documents.DocumentContent"/> as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>Of <see cref="Content"/> in UTF-8.</summary>
    public required string Sha256 { get; init; }

    public StudentId? StudentId { get; init; }

    public GuardianId? GuardianId { get; init; }

    public string Number => $"{Series}-{Year}-{Ordinal:0000}";
}
