using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>A representative in the link to one child: the same person may hold another kind and rights for another child.</summary>
public sealed record Guardian
{
    /// <summary>The person.</summary>
    public required GuardianId Id { get; init; }

    /// <summary>The name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>What the link rests on.</summary>
    public required GuardianKind Kind { get; init; }

    /// <summary>The document that proves the authority (number and date), where the school has seen one.</summary>
    public string? Proof { get; init; }

    /// <summary>May see the child's data. No takes a document's number and date.</summary>
    public required bool MaySee { get; init; }

    /// <summary>May sign for the child.</summary>
    public required bool MaySign { get; init; }

    /// <summary>First day of the link.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Last day of the link; null while open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>E-mail, or null.</summary>
    public string? Email { get; init; }

    /// <summary>Telephone, or null.</summary>
    public string? Phone { get; init; }
}
