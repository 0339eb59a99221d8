using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>Clause 4: how one form stands for one child on a day. Pure: the same facts give the same state.</summary>
/// <param name="owner">Whose data the form is about.</param>
/// <param name="firstCovering">The first version whose answers cover the text in use.</param>
/// <param name="signFromAge">From this age the student signs beside a representative.</param>
internal sealed class ConsentRules(FormOwner owner, int firstCovering, int signFromAge)
{
    public const int Majority = 18;

    public FormState StateOn(Student student, IReadOnlyCollection<Fact> facts, DateOnly day)
    {
        var state = owner switch
        {
            FormOwner.Guardian => OfGuardians(student, facts, day),
            FormOwner.Child => OfChild(student, facts, day),
            FormOwner.AdultStudent => OfAdult(student, facts, day),
        };
        return student.ClassId is null ? Ended(state) : state;
    }

    /// <summary>A grown-up student's representatives are not asked any more; their own answers stay theirs.</summary>
    private FormState OfGuardians(Student student, IReadOnlyCollection<Fact> facts, DateOnly day)
    {
        List<PersonState> people = [.. student.Guardians.Where(guardian => guardian.MaySee).Select(guardian => Of(guardian.Id, facts, day))];
        var isAdult = student.AgeOn(day) >= Majority;
        if (people.Count == 0)
        {
            // A child of whom no representative is known is a gap in the lists, not a family that has answered.
            return isAdult || student.Guardians.Count > 0 ? FormState.NotAsked : new FormState(AnswerState.NoAnswer, null, [], [], FormNote.NoSigner);
        }

        var open = people.Where(person => person.IsOpen).ToList();
        var (state, ended) = open.Count > 0 ? (open[0].State, open[0].Ended) : Strongest(people);
        return new FormState(state, ended, people, isAdult ? [] : [.. open.Select(person => person.GuardianId)]);
    }

    /// <summary>People who answer for themselves cannot contradict each other.</summary>
    private static (AnswerState State, EndReason? Ended) Strongest(List<PersonState> people) =>
        (people.Any(person => person.State == AnswerState.Given) ? AnswerState.Given : people[0].State, null);

    private FormState OfAdult(Student student, IReadOnlyCollection<Fact> facts, DateOnly day)
    {
        if (!(student.AgeOn(day) >= Majority))
        {
            return FormState.NotAsked;
        }

        var person = Of(null, [.. facts.Where(fact => student.AgeOn(fact.On) >= Majority)], day);
        return new FormState(person.State, person.Ended, [person], person.IsOpen ? [null] : []);
    }

    private FormState OfChild(Student student, IReadOnlyCollection<Fact> facts, DateOnly day) => student.AgeOn(day) switch
    {
        >= Majority => OfGrownChild(student, facts, day),
        { } age when age >= signFromAge => OfBoth(student, facts, day),
        _ => ForChild(student, facts, day).State,
    };

    /// <summary>At 18 a new consent, of the student alone: what others, and he as a minor, said before has ended.</summary>
    private FormState OfGrownChild(Student student, IReadOnlyCollection<Fact> facts, DateOnly day)
    {
        var adult = OfAdult(student, facts, day);
        var birthday = facts.Where(fact => fact.On <= day && !(student.AgeOn(fact.On) >= Majority)).ToList();
        var wasGiven = birthday.GroupBy(fact => fact.By).Any(person => Of(person.Key, [.. person], day).State == AnswerState.Given);
        return adult.State == AnswerState.NoAnswer && wasGiven
            ? new FormState(AnswerState.Expired, EndReason.Majority, [adult.People[0].EndedBy(EndReason.Majority)], [null])
            : adult;
    }

    /// <summary>
    /// Those who may sign today speak for the child. While they are silent, an answer of somebody who might sign when he
    /// gave it still binds, as long as anybody has the power to take it back.
    /// </summary>
    private (FormState State, IReadOnlyList<PersonState> Speakers) ForChild(Student student, IReadOnlyCollection<Fact> facts, DateOnly day)
    {
        var signers = student.Guardians.Where(guardian => guardian.MaySign).Select(guardian => guardian.Id).ToList();
        List<PersonState> people = [.. signers.Select(guardian => Of(guardian, facts, day))];
        var speakers = people.Any(person => person.State != AnswerState.NoAnswer) ? people : Former(signers, facts, day);
        var (state, ended) = Voices.Together(speakers);
        if (signers.Count == 0)
        {
            (state, ended) = state == AnswerState.Given ? (AnswerState.Expired, EndReason.NoSigner) : (state, ended);
            return (new FormState(state, ended, people, [], FormNote.NoSigner), speakers);
        }

        var isOpen = new PersonState(null, state).IsOpen;
        return (new FormState(state, ended, people, isOpen ? [.. people.Where(person => person.IsOpen).Select(person => person.GuardianId)] : []), speakers);
    }

    private List<PersonState> Former(List<GuardianId> signers, IReadOnlyCollection<Fact> facts, DateOnly day) =>
        [.. facts.Where(fact => fact.By is { } guardian && !signers.Contains(guardian))
            .Select(fact => fact.By)
            .Distinct()
            .Select(guardian => Of(guardian, facts, day))];

    /// <summary>From 14 both sign. A consent given before the birthday stands, and the student is asked for his signature.</summary>
    private FormState OfBoth(Student student, IReadOnlyCollection<Fact> facts, DateOnly day)
    {
        var (guardians, speakers) = ForChild(student, facts, day);
        var self = Of(null, facts, day);
        List<PersonState> people = [.. guardians.People, self];
        var both = Both(guardians, self, speakers.All(speaker => speaker.State != AnswerState.Given || student.AgeOn(speaker.On!.Value) < signFromAge));
        var isOpen = new PersonState(null, both.State).IsOpen || both.Note == FormNote.StudentSignsToo;
        IEnumerable<GuardianId?> missing = self.IsOpen ? [null] : [];
        return new FormState(both.State, both.Ended, people, isOpen ? [.. guardians.Missing, .. missing] : [], guardians.Note ?? both.Note);
    }

    private static (AnswerState State, EndReason? Ended, FormNote? Note) Both(FormState guardians, PersonState self, bool givenBefore)
    {
        var together = Voices.Together([new PersonState(null, guardians.State, guardians.Ended), self]);
        return (guardians.State, self.State) switch
        {
            (AnswerState.Given, AnswerState.Given) => (AnswerState.Given, null, null),
            (AnswerState.Given, AnswerState.NoAnswer) when givenBefore => (AnswerState.Given, null, FormNote.StudentSignsToo),
            (AnswerState.Given, _) when self.IsOpen => (self.State, self.Ended, null),
            (_, AnswerState.Given) when together.State == AnswerState.Given => (guardians.State, guardians.Ended, null),
            _ => (together.State, together.Ended, null),
        };
    }

    private PersonState Of(GuardianId? person, IReadOnlyCollection<Fact> facts, DateOnly day) =>
        Timeline.StateOn(person, facts.Where(fact => fact.By == person), day, firstCovering);

    private static FormState Ended(FormState state) => new(
        state.State == AnswerState.Given ? AnswerState.Expired : state.State,
        state.State == AnswerState.Given ? EndReason.Left : state.Ended,
        [.. state.People.Select(person => person.State == AnswerState.Given ? person.EndedBy(EndReason.Left) : person)],
        []);
}
