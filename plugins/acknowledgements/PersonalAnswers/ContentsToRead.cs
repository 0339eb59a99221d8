using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Collect;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.PersonalAnswers;

/// <summary>What a person reads and acknowledges by a personal link. Of progress data he reads his own child's alone.</summary>
[PersonalLink(Duty = Names.Collect)]
internal sealed class ContentsToRead(AskReader asks, ReadingReader readings, DueDay dueDay, IDirectory directory) : IPersonalAsks
{
    public const string Seen = "seen";

    public async Task<IReadOnlyList<PersonalAsk>> GetAsync(PersonalQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var students = await directory.StudentsAsync(question.StudentIds, question.Day, cancellationToken);
        var book = await asks.ReadAsync(students, question.Day, cancellationToken);
        var own = book.Students
            .SelectMany(s => s.Groups.Select(g => (Group: g, Person: g.People.FirstOrDefault(p => p.Person == new Person(s.Student.Id, question.Holder.GuardianId)))))
            .Where(o => o.Person is not null)
            .ToList();
        var texts = await readings.ReadAsync(
            [.. own.Select(o => o.Group.Head.VersionId).OfType<EntryId>().Distinct()], question.StudentIds, Say.Language, cancellationToken);
        return [.. own.Select(o => Ask(o.Group, o.Person!, texts))];
    }

    public Command<EntryId> AnswerWith(PersonalAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new AcknowledgeByLink(answer.StudentId, answer.AskKey) { CommandId = answer.CommandId };
    }

    private PersonalAsk Ask(AskGroup group, AskedPerson person, Readings texts) => new()
    {
        Key = person.AskId.ToString(),
        StudentId = group.StudentId,
        Title = Say.Title(group.Head),
        Content = texts.BlocksOf(group.Head.VersionId, group.StudentId),
        File = texts.FileOf(group.Head.VersionId),
        Choices = person.Answer is null ? [new PersonalChoice { Key = Seen, Label = T.Text["Link.Seen"] }] : [],
        Note = person.Answer is null && group.IsDone ? T.Text["Link.OneIsEnough"] : null,
        DueOn = group.IsDone ? null : dueDay.For(group)?.Day,
        Answered = person.Answer is { } answer ? new PersonalAnswered(T.Text[$"Link.Answered.{answer.Answer}"], answer.At) : null,
    };
}
