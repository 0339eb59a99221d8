namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>A question to a person: one and the same human being, or two? Unanswered means two.</summary>
internal sealed record Offer
{
    /// <summary>The same for the same file.</summary>
    public required string Key { get; init; }

    /// <summary>True where it is about a student, false for a representative shared by several children.</summary>
    public bool IsStudent { get; init; }

    public required IReadOnlyList<OfferReason> Reasons { get; init; }

    public required IReadOnlyList<OfferMember> Members { get; init; }

    /// <summary>The keys of the file's representatives that it joins.</summary>
    public IReadOnlyList<string> Guardians { get; init; } = [];

    /// <summary>The person in the directory whom they are joined to.</summary>
    public GuardianRow? Person { get; init; }
}
