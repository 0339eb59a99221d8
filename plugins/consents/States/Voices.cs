namespace ClassTeacherPlatform.Consents.States;

/// <summary>Several people who may answer for the same child: what they say together.</summary>
internal static class Voices
{
    /// <summary>The order is the rule: a difference is a conflict, a void no restricts, one yes of those who may sign is enough.</summary>
    private static readonly AnswerState[] Order =
    [
        AnswerState.Conflict, AnswerState.AskAgain, AnswerState.Given, AnswerState.Refused,
        AnswerState.Withdrawn, AnswerState.Invalidated, AnswerState.Expired,
    ];

    public static (AnswerState State, EndReason? Ended) Together(IReadOnlyCollection<PersonState> people)
    {
        if (people.Any(person => person.State == AnswerState.Given)
            && people.Any(person => person.State is AnswerState.Refused or AnswerState.Withdrawn))
        {
            return (AnswerState.Conflict, null);
        }

        var state = Order.FirstOrDefault(state => people.Any(person => person.State == state), AnswerState.NoAnswer);
        return (state, people.FirstOrDefault(person => person.State == state)?.Ended);
    }
}
