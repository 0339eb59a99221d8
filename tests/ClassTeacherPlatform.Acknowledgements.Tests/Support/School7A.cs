using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.Register;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Support;

/// <summary>The module in a school with 7А (three students, two guardians each), its teacher, and a neighbour class.</summary>
internal sealed class School7A : IAsyncDisposable
{
    private School7A(PluginTestHost host, SeededClass own, SeededClass other, AccountId teacher) =>
        (Host, Own, Other, Teacher) = (host, own, other, teacher);

    public PluginTestHost Host { get; }

    public SeededClass Own { get; }

    public SeededClass Other { get; }

    public AccountId Teacher { get; }

    public Student Child => Own.Students[0];

    public Guardian Mother => Child.Guardians[0];

    public static async Task<School7A> OpenAsync(PluginTestOptions? options = null)
    {
        var host = await PluginTestHost.StartAsync<AcknowledgementsPlugin>(options);
        var (own, other) = (await host.SeedClassAsync("7А"), await host.SeedClassAsync("7Б"));
        return new School7A(host, own, other, await host.SignInAsync(Roles.ClassTeacher, own));
    }

    public static ConsentGiven Given(Student child, Guardian? guardian, string purpose = "electronic-delivery") =>
        new() { EntryId = EntryId.New(), StudentId = child.Id, GuardianId = guardian?.Id, Purpose = purpose };

    public static ConsentWithdrawn Withdrawn(Student child, Guardian? guardian) => new()
    {
        EntryId = EntryId.New(),
        StudentId = child.Id,
        GuardianId = guardian?.Id,
        Purpose = "electronic-delivery",
        WithdrawnOn = new DateOnly(2026, 9, 1),
    };

    public RegisterAcknowledgement Line(Student child, Guardian? guardian) => new()
    {
        StudentId = child.Id,
        GuardianId = guardian?.Id,
        Answer = SheetAnswer.Seen,
        SeenOn = Host.Today,
        OriginalPlace = "Папка 3",
    };

    public Task<Outcome<EntryId>> RegisterAsync(Student child, Guardian? guardian) => Host.SendAsync(Teacher, Line(child, guardian));

    public async Task<ClassMatrix> MatrixAsync()
    {
        var outcome = await Host.SendAsync(Teacher, new GetClassMatrix(Own.Id));
        return outcome.Value!;
    }

    /// <summary>Whose answer is waited for, and the register of the class, the latest first.</summary>
    public async Task<SeenClass> ViewAsync()
    {
        var matrix = await MatrixAsync();
        var found = (await Host.SendAsync(Teacher, new FindAnswers(new AnswerFilter(), Own.Id))).Value!;
        var rows = (await Host.SendAsync(Teacher, new GetAnswerRows(found.Students, found.Answers))).Value!;
        return new SeenClass([.. matrix.Students.SelectMany(s => s.Lines).Where(l => l.Cells.Any(c => c.IsOpen))], rows);
    }

    public async Task<Guid> PublishAsync(ContentDraft draft)
    {
        var outcome = await Host.SendAsync(Teacher, new PublishForClass { ClassId = Own.Id, Draft = draft });
        return outcome.Value;
    }

    public Task<Outcome<Guid>> PublishVersionAsync(Guid content, bool askAgain) => Host.SendAsync(
        Teacher, new PublishForClass { ClassId = Own.Id, Draft = Drafts.Notice(), ContentId = content, AskAgain = askAgain });

    public Task<Outcome<EntryId>> AnswerAsync(Guid content, Student child, Guardian? guardian) =>
        Host.SendAsync(Teacher, Line(child, guardian) with { ContentId = content });

    /// <summary>Answers that are there, of those asked for.</summary>
    public async Task<(int Done, int Total)> TotalsAsync(Guid content) =>
        (await MatrixAsync()).Columns.Where(c => c.Head.ContentId == content).Select(c => (c.Done, c.Total)).Single();

    public Task<IReadOnlyList<DutyItem>> DutyAsync() => Host.AskDutyAsync("acknowledgements.collect", Own);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
