using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <param name="Id">The account.</param>
/// <param name="Name">The person.</param>
/// <param name="IsFrozen">Nothing is accepted from it now.</param>
/// <param name="Grounds">By what the access is held; none: the account could be closed.</param>
public sealed record AccessLine(AccountId Id, string Name, bool IsFrozen, IReadOnlyList<AccessGround> Grounds);
