using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>What decides about an account's requests on one day.</summary>
internal sealed record AccountAccess(AccountId Id, string Name, bool IsFrozen, string SecurityStamp, IReadOnlySet<string> Roles);
