using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>A class that a teacher has, had or will have.</summary>
public sealed record HeldClass(Guid Id, SchoolClassId ClassId, string Name, DateOnly From, DateOnly? Until, string? Order)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
