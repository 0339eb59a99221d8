using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Banners;

/// <summary>For whom a banner is asked.</summary>
/// <param name="AccountId">Who is signed in.</param>
/// <param name="Permissions">The module's own permissions that the account holds, for some class at least.</param>
public sealed record BannerQuestion(AccountId AccountId, IReadOnlySet<string> Permissions);
