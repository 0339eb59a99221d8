using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

/// <summary>Keeps everything that happened and works out from the beginning who is waited for: slow, plain, and written without the module.</summary>
internal sealed class NaiveClerk
{
    public List<Published> Versions { get; } = [];

    public List<Answered> Answers { get; } = [];

    /// <summary>Invalidations and withdrawals: of an answer, or of a content.</summary>
    public List<(long Op, EntryId? Answer, Guid? Content)> Ends { get; } = [];

    public HashSet<long> Void { get; } = [];

    public bool Stands(Guid content) => Valid(content).Count > 0 && !Ends.Any(e => e.Content == content && !Void.Contains(e.Op));

    /// <summary>The answer of this person that counts for what is read now.</summary>
    public bool HasAnswered(Guid content, GuardianId guardian)
    {
        var valid = Valid(content);
        var from = valid.FindLastIndex(v => v.AskAgain);
        var accepted = valid.Skip(Math.Max(0, from)).Select(v => v.Number).ToHashSet();
        return Answers.Any(a => a.Content == content && a.Guardian == guardian && accepted.Contains(a.Version) && Counts(a));
    }

    /// <summary>The number of the version that a new answer answers.</summary>
    public int Current(Guid content) => Valid(content)[^1].Number;

    public bool Counts(Answered answer) => !Void.Contains(answer.Op) && !Ends.Any(e => e.Answer == answer.Id && !Void.Contains(e.Op));

    private List<Published> Valid(Guid content) => [.. Versions.Where(v => v.Content == content && !Void.Contains(v.Op))];
}
