using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Kernel;

/// <summary>A plugin with one register that knows nothing of voiding, chains and deliveries.</summary>
internal static class NotesPlugin
{
    public static PluginManifest Manifest(string id) => new() { Id = id };

    public static ServiceCollection Services(string id)
    {
        var services = new ServiceCollection();
        services.AddStore<NotesContext>();
        services.AddSingleton<NoteFaults>();
        if (id == "notes")
        {
            services.AddScoped<IRequestHandler<WriteNotes, Outcome<int>>, WriteNotesHandler>();
            services.AddScoped<IRequestHandler<CountNotes, Outcome<NoteCount>>, CountNotesHandler>();
            services.AddScoped<IRequestHandler<AnswerNote, Outcome<EntryId>>, AnswerNoteHandler>();
            services.AddScoped<NoteAsks>();
            services.AddScoped<IRequestHandler<WriteInQuery, Outcome<NoteCount>>, WriteInQueryHandler>();
        }
        else
        {
            services.AddScoped<NoteWhenConsentGiven>();
        }

        return services;
    }
}

internal sealed class NotePermissions : IDeclarePermissions
{
    public IEnumerable<DeclaredPermission> Permissions { get; } =
        [new("notes.write", true, [Role.ClassTeacher, Role.DeputyHead], "Писать", "Write")];
}

internal sealed class Note : RegisterEntry
{
    public required string Text { get; init; }

    public StudentId? StudentId { get; init; }
}

internal sealed class NotesContext(DbContextOptions<NotesContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override string TablePrefix => "notes_";
}

/// <summary>Writes notes about a student; may refuse or throw after writing, and may tell others.</summary>
[Requires("notes.write", Duty = "notes.write")]
internal sealed record WriteNotes(StudentId StudentId, int Count) : Command<int>, IForStudent
{
    public bool RefuseAtEnd { get; init; }

    public bool ThrowAtEnd { get; init; }

    public bool Tell { get; init; }

    /// <summary>Never comes back.</summary>
    public bool Hang { get; init; }

    /// <summary>Tells of something that the SDK does not know.</summary>
    public bool TellOwn { get; init; }
}

/// <summary>What an author must not be able to raise.</summary>
internal sealed record NoteWritten : SchoolNotification
{
    public override string Subject => "notes";
}

internal sealed class WriteNotesHandler(NotesContext store, IOperation operation) : IRequestHandler<WriteNotes, Outcome<int>>
{
    public Task<Outcome<int>> Handle(WriteNotes request, CancellationToken cancellationToken)
    {
        if (request.Hang)
        {
            new ManualResetEventSlim().Wait(CancellationToken.None);
        }

        if (request.TellOwn)
        {
            operation.Raise(new NoteWritten());
        }

        for (var at = 0; at < request.Count; at++)
        {
            var note = new Note { Text = $"№ {at}", StudentId = request.StudentId };
            store.Add(note);
            if (request.Tell)
            {
                operation.Raise(new ConsentGiven { EntryId = note.Id, StudentId = request.StudentId, Purpose = "test" });
            }
        }

        return request switch
        {
            { ThrowAtEnd: true } => throw new InvalidOperationException("As asked."),
            { RefuseAtEnd: true } => Task.FromResult<Outcome<int>>(Refusal.Because("AsAsked")),
            _ => Task.FromResult<Outcome<int>>(request.Count),
        };
    }
}

[OwnAccount]
internal sealed record CountNotes : Query<NoteCount>;

internal sealed record NoteCount(int Valid, int All);

internal sealed class CountNotesHandler(NotesContext store) : IRequestHandler<CountNotes, Outcome<NoteCount>>
{
    public async Task<Outcome<NoteCount>> Handle(CountNotes request, CancellationToken cancellationToken) => new NoteCount(
        await store.Notes.CountAsync(cancellationToken), await store.Notes.IncludingVoid().CountAsync(cancellationToken));
}

/// <summary>What an author must not be able to do.</summary>
[OwnAccount]
internal sealed record WriteInQuery(bool PastTheContext) : Query<NoteCount>;

internal sealed class WriteInQueryHandler(NotesContext store) : IRequestHandler<WriteInQuery, Outcome<NoteCount>>
{
    public async Task<Outcome<NoteCount>> Handle(WriteInQuery request, CancellationToken cancellationToken)
    {
        if (request.PastTheContext)
        {
            await store.Notes.ExecuteDeleteAsync(cancellationToken);
        }

        store.Add(new Note { Text = "?" });
        await store.SaveChangesAsync(cancellationToken);
        return new NoteCount(0, 0);
    }
}

/// <summary>How often the listener throws before it works.</summary>
internal sealed class NoteFaults
{
    public int Left { get; set; }

    public StudentId? Only { get; set; }
}

internal sealed class NoteWhenConsentGiven(NotesContext store, NoteFaults faults) : INotificationHandler<ConsentGiven>
{
    public Task Handle(ConsentGiven notification, CancellationToken cancellationToken)
    {
        store.Add(new Note { Text = "heard", StudentId = notification.StudentId });
        if (faults.Left > 0 && (faults.Only is null || faults.Only == notification.StudentId))
        {
            faults.Left--;
            throw new InvalidOperationException("As asked.");
        }

        return Task.CompletedTask;
    }
}
