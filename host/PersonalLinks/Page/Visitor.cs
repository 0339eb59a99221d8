using ClassTeacherPlatform.Host.Requests;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <param name="Address">Of the link's pages.</param>
/// <param name="Link">The link, which is open.</param>
/// <param name="Actor">Who was identified; null before that.</param>
internal sealed record Visitor(PersonalAddress Address, PersonalLinkEntry Link, Actor? Actor);
