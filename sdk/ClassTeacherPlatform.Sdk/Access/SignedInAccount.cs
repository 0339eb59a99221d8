using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Access;

/// <summary>The account that is signed in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The person's name.</param>
public sealed record SignedInAccount(AccountId Id, string Name);
