namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>What a person sees of the own account.</summary>
internal sealed record OwnAccountView
{
    public required string Login { get; init; }

    public required string Name { get; init; }

    /// <summary>Of today.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    public required bool HasSecondFactor { get; init; }

    /// <summary>A role requires it: it cannot be switched off.</summary>
    public required bool SecondFactorIsRequired { get; init; }

    public required int RecoveryCodesLeft { get; init; }
}
