namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Nothing can be sent: links go out on paper, and the second fact is one that the person knows.</summary>
internal sealed class NoLinkMail : ILinkMail
{
    public bool IsReady => false;
}
