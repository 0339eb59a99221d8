namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>What a command that issued links may say: an operation keeps its answer, so no secret.</summary>
public sealed record IssuedLink(int Number, DateOnly LastDay);
