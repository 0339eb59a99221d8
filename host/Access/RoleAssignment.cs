namespace ClassTeacherPlatform.Host.Access;

/// <summary>A role that an account holds from one day to another, by an order of the head.</summary>
internal sealed class RoleAssignment
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Role { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Number and date of the order, where there is one.</summary>
    public string? Order { get; init; }

    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
