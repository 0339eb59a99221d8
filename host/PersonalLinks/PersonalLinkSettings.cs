using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>The section <c>PersonalLinks</c> of the configuration.</summary>
internal sealed class PersonalLinkSettings
{
    /// <summary>The school's own address as families reach it, such as <c>https://platform.school.example</c>.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>What the holder of a link is asked for where no code can be sent: the child's birthday or the telephone's last digits.</summary>
    public IdentityFact SecondFact { get; init; } = IdentityFact.BirthDate;

    /// <summary>Attempts to identify oneself from one network address; a school may be behind one address.</summary>
    public int TriesPerMinute { get; init; } = 20;

    /// <summary>For how many days a link is issued where nobody says otherwise.</summary>
    public int Days { get; init; } = 30;
}
