using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>A button that a person pressed: one of an ask that the module offered a moment ago.</summary>
public sealed record PersonalAnswer
{
    /// <summary>The student of the ask.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>The ask's key.</summary>
    public required string AskKey { get; init; }

    /// <summary>The choice's key.</summary>
    public required string ChoiceKey { get; init; }

    /// <summary>The remark, without blanks around it and at most 500 letters; null where none was asked for or written.</summary>
    public string? Remark { get; init; }

    /// <summary>Made with the page: pass it on as the command's id, so that pressing twice is answering once.</summary>
    public required Guid CommandId { get; init; }
}
