using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>The links of a class's families.</summary>
/// <param name="Class">The class.</param>
/// <param name="School">The school's name, as it stands on letters.</param>
/// <param name="People">In the order of the class list.</param>
/// <param name="HasAddress">The school's public address is set: without it no link can work.</param>
/// <param name="HasMail">Mail leaves the house.</param>
public sealed record ClassLinks(SchoolClass Class, string School, IReadOnlyList<LinkPerson> People, bool HasAddress, bool HasMail);
