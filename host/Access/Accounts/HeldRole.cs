namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>A role that an account holds, held or will hold.</summary>
public sealed record HeldRole(Guid Id, string Role, DateOnly From, DateOnly? Until, string? Order)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
