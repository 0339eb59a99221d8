using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Tests.Kernel;

/// <summary>Asks each family for a note.</summary>
internal sealed class NoteAsks : IPersonalAsks
{
    public Task<IReadOnlyList<PersonalAsk>> GetAsync(PersonalQuestion question, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonalAsk>>([.. question.StudentIds.Select(s => new PersonalAsk
        {
            Key = "note",
            StudentId = s,
            Title = "Заметка",
            Choices = [new PersonalChoice { Key = "yes", Label = "Да" }],
        })]);

    public Command<EntryId> AnswerWith(PersonalAnswer answer) => new AnswerNote(answer.StudentId) { CommandId = answer.CommandId };
}

[PersonalLink(Signs = true)]
internal sealed record AnswerNote(StudentId StudentId) : Command<EntryId>, IForStudent;

internal sealed class AnswerNoteHandler(NotesContext store, IOperation operation, IPersonalIdentity identity) : IRequestHandler<AnswerNote, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(AnswerNote request, CancellationToken cancellationToken)
    {
        var note = new Note { Text = $"{operation.AccountName}, {identity.Current!.Fact}", StudentId = request.StudentId };
        store.Add(note);
        return Task.FromResult<Outcome<EntryId>>(note.Id);
    }
}
