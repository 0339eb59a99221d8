using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.ForeignRegister;

/// <summary>One line, in the place of another one if it is done again.</summary>
[OwnAccount]
public sealed record WriteLine(StudentId StudentId, string Text, EntryId? Replaces = null) : Command<EntryId>;

internal sealed class WriteLineHandler(ForeignRegisterContext store) : IRequestHandler<WriteLine, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(WriteLine request, CancellationToken cancellationToken)
    {
        var line = new Line { StudentId = request.StudentId, Text = request.Text, InPlaceOf = request.Replaces };
        store.Add(line);
        return Task.FromResult<Outcome<EntryId>>(line.Id);
    }
}

/// <summary>The texts about a student, in the order of receipt, joined: an ordinary query of an author who has never heard of voiding.</summary>
[OwnAccount]
public sealed record ReadLines(StudentId StudentId) : Query<string>;

internal sealed class ReadLinesHandler(ForeignRegisterContext store) : IRequestHandler<ReadLines, Outcome<string>>
{
    public async Task<Outcome<string>> Handle(ReadLines request, CancellationToken cancellationToken) =>
        string.Join(' ', await store.Lines.Where(line => line.StudentId == request.StudentId).OrderBy(line => line.OperationSeq).Select(line => line.Text).ToListAsync(cancellationToken));
}

/// <summary>What is written on hearing of another module's operation follows that operation.</summary>
internal sealed class WriteWhatWasHeard(ForeignRegisterContext store) : INotificationHandler<ConsentGiven>
{
    public Task Handle(ConsentGiven notification, CancellationToken cancellationToken)
    {
        store.Add(new Line { StudentId = notification.StudentId, Text = "heard" });
        return Task.CompletedTask;
    }
}
