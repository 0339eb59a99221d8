using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Consents.ByLink;

/// <summary>Writes one form as the page of the personal link shows it to one person.</summary>
internal sealed class AskWriter(FormReading reading, Student student, GuardianId? guardian)
{
    /// <param name="form">The version in use.</param>
    /// <param name="person">How the person's answer stands.</param>
    /// <param name="entry">The entry behind an answer that stands; null where one is awaited.</param>
    /// <param name="due">The last day for it.</param>
    /// <param name="closed">Why it cannot be answered here; null where it can.</param>
    public PersonalAsk Write(FormText form, PersonState person, ConsentEntry? entry, DateOnly? due, string? closed) => new()
    {
        Key = form.VersionId.Value.ToString("D"),
        StudentId = student.Id,
        Title = form.Content.Title,
        Content = reading.Blocks(form, student, guardian),
        Choices = closed is null ? [.. ChoicesOf(person.State).Select(Button)] : [],
        Note = closed ?? (person.State == AnswerState.AskAgain ? T.Text["ByLink.AskAgain"] : null),
        DueOn = due,
        Answered = entry is null ? null : new PersonalAnswered(T.Text[$"ByLink.State.{person.State}"], entry.RegisteredAt),
    };

    private static IReadOnlyList<LinkChoice> ChoicesOf(AnswerState state) => state switch
    {
        AnswerState.Given => [LinkChoice.Withdrawn],
        AnswerState.Refused or AnswerState.Withdrawn => [LinkChoice.Given],
        _ => [LinkChoice.Given, LinkChoice.Refused],
    };

    private static PersonalChoice Button(LinkChoice choice) => new() { Key = choice.ToString(), Label = T.Text[$"ByLink.Choice.{choice}"] };
}
