using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>The people of a command and how their slips stand.</summary>
internal sealed class KnownHolders(
    IReadOnlyDictionary<(StudentId StudentId, Holder Holder), SlipHolder> people, IReadOnlyDictionary<Holder, SlipStanding> slips)
{
    public SlipHolder Holder(StudentId student, Holder holder) => people[(student, holder)];

    public SlipStanding? Standing(Holder holder) => slips.GetValueOrDefault(holder);
}
