using ClassTeacherPlatform.Sdk.Access;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <param name="Title">The role or class.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while open.</param>
/// <param name="Order">By which order; null where none is recorded.</param>
public sealed record AccessGround(string Title, DateOnly From, DateOnly? Until, string? Order)
{
    internal static AccessGround Of(HeldAccess access) => new(access.Title, access.From, access.Until, access.Order);
}
