using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>A link as the family holds it, and the identity behind it.</summary>
internal sealed record IssuedToFamily(string Secret, AccountId Account, int Number);
