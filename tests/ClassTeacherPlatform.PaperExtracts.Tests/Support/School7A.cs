using ClassTeacherPlatform.PaperExtracts.ClassView;
using ClassTeacherPlatform.PaperExtracts.Handing;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.NoInternet;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Support;

/// <summary>The module in a school with 7А and 7Б, a period that has ended, a class teacher and a deputy head. The journal answers.</summary>
internal sealed class School7A : IAsyncDisposable
{
    private School7A(PluginTestHost host, SeededClass own, SeededClass other, AccountId teacher, AccountId deputy) =>
        (Host, Own, Other, Teacher, Deputy) = (host, own, other, teacher, deputy);

    public static DateOnly From { get; } = new(2026, 9, 1);

    public static DateOnly Until { get; } = new(2026, 10, 25);

    public static DateOnly Due { get; } = new(2026, 11, 6);

    public PluginTestHost Host { get; }

    public SeededClass Own { get; }

    public SeededClass Other { get; }

    public AccountId Teacher { get; }

    public AccountId Deputy { get; }

    public Guid Period { get; private set; }

    public Student Child => Own.Students[0];

    public Guardian Mother => Child.Guardians[0];

    public Guardian Father => Child.Guardians[1];

    public static async Task<School7A> OpenAsync(bool hasJournal = true, int students = 3)
    {
        var host = await PluginTestHost.StartAsync<PaperExtractsPlugin>();
        var (own, other) = (await host.SeedClassAsync("7А", students), await host.SeedClassAsync("7Б"));
        var school = new School7A(host, own, other, await host.SignInAsync(Roles.ClassTeacher, own), await host.SignInAsync(Roles.DeputyHead));
        if (hasJournal)
        {
            school.AnswerProgress(asOfHour: 6, SampleProgress.Few);
        }

        school.Period = await school.SavePeriodAsync();
        host.SetClock(new DateTimeOffset(2026, 10, 26, 9, 0, 0, TimeSpan.Zero));
        return school;
    }

    public static ConsentRefused Refused(Student child, Guardian? guardian, string purpose = "electronic-delivery") =>
        new() { EntryId = EntryId.New(), StudentId = child.Id, GuardianId = guardian?.Id, Purpose = purpose };

    public static ConsentGiven Given(Student child, Guardian? guardian, string purpose = "electronic-delivery") =>
        new() { EntryId = EntryId.New(), StudentId = child.Id, GuardianId = guardian?.Id, Purpose = purpose };

    public void AnswerProgress(int asOfHour, Func<StudentId, StudentProgress> progress) =>
        Host.Answer<GetStudentProgress, ProgressReport>(request => new ProgressReport
        {
            AsOf = new DateTimeOffset(2026, 10, 26, asOfHour, 0, 0, TimeSpan.Zero),
            Source = "Дневник",
            Students = [.. request.StudentIds.Select(progress)],
        });

    public async Task<Guid> SavePeriodAsync(string name = "I четверть") => (await Host.SendAsync(
        Deputy, new SavePeriod { Name = name, From = From, Until = Until, DueOn = Due })).Value;

    public Task<long> TellAsync(SchoolNotification notification) => Host.RaiseAsync(notification);

    public Task<Outcome<IssueResult>> IssueAsync(params Student[] students) => Host.SendAsync(
        Teacher, new IssueExtracts { PeriodId = Period, StudentIds = [.. (students.Length == 0 ? [.. Own.Students] : students).Select(s => s.Id)] });

    public async Task<ClassExtracts> ViewAsync() => (await Host.SendAsync(Teacher, new GetClassExtracts(Own.Id, Period))).Value!;

    public async Task<Outcome<int>> HandOverAsync(params ClassLine[] lines) => await Host.SendAsync(Teacher, HandOverOf(lines));

    public RegisterHandOver HandOverOf(params ClassLine[] lines) => new()
    {
        StudentIds = [.. lines.Select(l => l.Recipient.Person.StudentId).Distinct()],
        ExtractIds = [.. lines.Select(l => l.Extract!.Id)],
        On = Host.Today,
        Place = "Папка 12",
    };

    public RegisterStatement Statement(Guardian guardian, bool isWithout = true) => new()
    {
        StudentId = Child.Id,
        GuardianId = guardian.Id,
        IsWithout = isWithout,
        On = Host.Today,
        Paper = "Заявление № 5, папка 3",
    };

    public Task<IReadOnlyList<DutyItem>> DutyAsync() => Host.AskDutyAsync("paper-extracts.issue", Own);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
