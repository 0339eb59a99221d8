using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>
/// What a module asks of families by a personal link. It is asked each time somebody who was identified opens the page, on a
/// read-only connection, and again before an answer is taken; opening the page changes nothing (clause 3: a mail scanner
/// opens links). One that throws or takes longer than five seconds is left out, and the page says that something is missing.
/// </summary>
/// <example>
/// <code>
/// plugin.PersonalAsks&lt;FormsToAnswer&gt;();
///
/// internal sealed class FormsToAnswer(ConsentsContext store) : IPersonalAsks
/// {
///     public async Task&lt;IReadOnlyList&lt;PersonalAsk&gt;&gt; GetAsync(PersonalQuestion question, CancellationToken cancellationToken) =&gt; …
///
///     public Command&lt;EntryId&gt; AnswerWith(PersonalAnswer answer) =&gt;
///         new AnswerByLink(answer.StudentId, answer.AskKey, answer.ChoiceKey) { CommandId = answer.CommandId };
/// }
/// </code>
/// </example>
public interface IPersonalAsks
{
    /// <summary>What is asked of this person now, answered asks too as long as the person may still look at them or take the answer back.</summary>
    /// <param name="question">Of whom, about which students.</param>
    /// <param name="cancellationToken">Cancelled at the deadline.</param>
    Task<IReadOnlyList<PersonalAsk>> GetAsync(PersonalQuestion question, CancellationToken cancellationToken);

    /// <summary>
    /// The command that takes the answer: marked with <see cref="PersonalLinkAttribute"/>, about the answer's student, answering with
    /// the entry that it wrote. The kernel sends it with the person as the actor; its refusals are shown by the module's texts.
    /// </summary>
    /// <param name="answer">A choice that <see cref="GetAsync"/> offered.</param>
    Command<EntryId> AnswerWith(PersonalAnswer answer);
}
