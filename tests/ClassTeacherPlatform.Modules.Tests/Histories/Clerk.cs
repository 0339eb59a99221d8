using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>The naive model: a copybook of deeds and of the head's decisions, read from the beginning for each question.</summary>
internal sealed class Clerk
{
    public List<Deed> Deeds { get; } = [];

    public List<Breach> Breaches { get; } = [];

    /// <summary>Void by the head's decision, and when in the order of decisions.</summary>
    private readonly Dictionary<long, int> _voidByHead = [];

    private readonly Dictionary<long, int> _reaffirmed = [];

    private int _decisions;

    /// <summary>The later word counts: what was found valid is void again where another incident covers it afterwards.</summary>
    public bool IsVoid(Deed deed)
    {
        var valid = _reaffirmed.GetValueOrDefault(deed.Seq);
        return _voidByHead.GetValueOrDefault(deed.Seq) > valid || Breaches.Exists(breach => breach.Covers(deed) && breach.Decided > valid);
    }

    /// <summary>A moment of an incident changed.</summary>
    public void Move(Breach breach, Action change)
    {
        var before = breach.Interval;
        change();
        if (before == breach.Interval)
        {
            return;
        }

        breach.Decided = ++_decisions;
        _decisions++;
        foreach (var seq in breach.Reaffirmed)
        {
            _reaffirmed[seq] = _decisions;
        }
    }

    /// <summary>The head's word about one operation.</summary>
    public void Decide(Breach breach, Deed deed, bool isVoid)
    {
        (isVoid ? _voidByHead : _reaffirmed)[deed.Seq] = ++_decisions;
        _ = isVoid ? breach.Reaffirmed.Remove(deed.Seq) : breach.Reaffirmed.Add(deed.Seq);
    }

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
