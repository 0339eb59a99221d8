using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>What the holder of a link is asked for, and what counts as right: for a code, the address that it goes to.</summary>
internal sealed record AskedFact(IdentityFact Fact, IReadOnlyList<string> Expected);
