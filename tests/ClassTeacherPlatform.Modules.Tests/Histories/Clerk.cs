using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>The naive model: a copybook of deeds and of the head's decisions, read from the beginning for each question.</summary>
internal sealed class Clerk
{
    public List<Deed> Deeds { get; } = [];

    public List<Breach> Breaches { get; } = [];

    public HashSet<long> VoidByHead { get; } = [];

    public HashSet<long> Reaffirmed { get; } = [];

    public bool IsVoid(Deed deed) =>
        !Reaffirmed.Contains(deed.Seq) && (VoidByHead.Contains(deed.Seq) || Breaches.Exists(breach => breach.Covers(deed)));

    /// <summary>What the third party's ordinary query reads: its own lines, and what it wrote on hearing of a consent.</summary>
    public IEnumerable<string> Lines() => Deeds.Where(deed => !IsVoid(deed)).Select(TextOf).OfType<string>();

    /// <summary>A void yes counts nowhere; a void no goes on to restrict until somebody answers again.</summary>
    public AnswerState AnswerOf(bool father)
    {
        var state = AnswerState.NoAnswer;
        foreach (var deed in Answers(father))
        {
            state = (deed.IsYes, IsVoid(deed)) switch
            {
                (true, true) => state,
                (true, false) => AnswerState.Given,
                (false, true) => AnswerState.AskAgain,
                (false, false) => AnswerState.Refused,
            };
        }

        return state;
    }

    /// <summary>Clause 2c: after a no, and where nothing but void consents was heard.</summary>
    public bool IsEntitled(bool father) =>
        AnswerOf(father) is AnswerState.Refused or AnswerState.AskAgain || (AnswerOf(father) == AnswerState.NoAnswer && Answers(father).Any());

    public bool HasExtract(bool father) => Deeds.Exists(deed => deed.Kind == StepKind.Issue && deed.Father == father && !IsVoid(deed));

    /// <summary>A void hand-out burns the number.</summary>
    public SlipState Slip()
    {
        var given = Deeds.Where(deed => deed.Kind == StepKind.HandOut).ToList();
        return given.Exists(IsVoid) ? SlipState.Burnt : given.Count > 0 ? SlipState.HandedOut : SlipState.Prepared;
    }

    private IEnumerable<Deed> Answers(bool father) => Deeds.Where(deed => deed.Kind == StepKind.Answer && deed.Father == father);

    private static string? TextOf(Deed deed) => deed.Kind switch
    {
        StepKind.Line or StepKind.Redo => deed.Text,
        StepKind.Answer when deed.IsYes => "heard",
        _ => null,
    };
}
