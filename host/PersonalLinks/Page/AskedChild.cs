using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>One child, and what is asked about it: what waits for an answer first.</summary>
public sealed record AskedChild(Student Student, IReadOnlyList<OfferedAsk> Asks);
