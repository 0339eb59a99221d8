using System.Text;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Credentials.ClassView;
using ClassTeacherPlatform.Credentials.HandOut;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.PaperExtracts.ClassView;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using Fixtures.ForeignRegister;

namespace ClassTeacherPlatform.Modules.Tests.Support;

/// <summary>A class and its teacher at work: each act is one that a page of a module offers.</summary>
internal sealed class Desk
{
    private Desk(WholeSchool school, SeededClass own, AccountId teacher) => (School, Own, Teacher) = (school, own, teacher);

    public WholeSchool School { get; }

    public SeededClass Own { get; }

    public AccountId Teacher { get; }

    private PluginTestHost Host => School.Host;

    public Student Child => Own.Students[0];

    public static async Task<Desk> OpenAsync(WholeSchool school, string className, int students = 2)
    {
        var own = await school.Host.SeedClassAsync(className, students);
        return new Desk(school, own, await school.Host.SignInAsync(Roles.ClassTeacher, own));
    }

    public Task<Outcome<T>> SendAsync<T>(MediatR.IRequest<Outcome<T>> request, AccountId? by = null)
    {
        Host.Advance(TimeSpan.FromMinutes(1));
        return Host.SendAsync(by ?? Teacher, request);
    }

    public Task<Outcome<EntryId>> WriteLineAsync(string text, EntryId? replaces = null, AccountId? by = null) =>
        SendAsync(new WriteLine(Child.Id, text, replaces), by);

    public Task<Outcome<ClassConsents>> ConsentsAsync() => SendAsync(new GetClassConsents(Own.Id));

    /// <summary>How the first child's guardian stands to electronic delivery.</summary>
    public async Task<AnswerState> AnswerOfAsync(int guardian)
    {
        var view = (await ConsentsAsync()).Value!;
        var at = view.Forms.ToList().FindIndex(IsDelivery);
        return view.Students.Single(s => s.StudentId == Child.Id).Cells[at].People.Single(p => p.GuardianId == Child.Guardians[guardian].Id).State.State;
    }

    public async Task<Outcome<EntryId>> AnswerAsync(int guardian, Decision decision, FormText? form = null, EntryId? replaces = null, AccountId? by = null)
    {
        form ??= (await Host.SendAsync(Teacher, new GetClassConsents(Own.Id))).Value?.Forms.First(IsDelivery);
        return await SendAsync(
            new RegisterAnswer
            {
                StudentId = Child.Id,
                FormVersionId = form?.VersionId ?? EntryId.New(),
                Draft = new AnswerDraft
                {
                    StudentId = Child.Id,
                    GuardianId = Child.Guardians[guardian].Id,
                    EventOn = Host.Today,
                    Paper = new AnswerPaper { Decision = decision, Route = AnswerRoute.Paper, OriginalPlace = "Папка 1", DocumentSeen = true, Replaces = replaces },
                },
            },
            by);
    }

    /// <summary>The first child's own slip is prepared from a list of the school's information system.</summary>
    public async Task<Outcome<AppliedList>> PrepareSlipAsync(string login)
    {
        var csv = $"Фамилия;Имя;Отчество;Роль;Логин;Временный пароль\n{Child.Name.Family};{Child.Name.Given};{Child.Name.Patronymic};ученик;{login};";
        var plan = await SendAsync(new CheckAccountList(Own.Id, Encoding.UTF8.GetBytes(csv)));
        return plan.IsDone
            ? await SendAsync(new ApplyAccountList { FileName = "список.csv", Lines = new ImportDraft(plan.Value!).Lines, Until = plan.Value!.Until })
            : plan.Refusal!;
    }

    public Task<Outcome<ClassSlips>> SlipsAsync() => SendAsync(new GetClassSlips(Own.Id));

    public async Task<PersonSlip> SlipAsync() => (await SlipsAsync()).Value!.People.Single(p => p.Person.StudentId == Child.Id && !p.Person.Holder.IsGuardian);

    public async Task<Outcome<int>> HandOutAsync(AccountId? by = null) =>
        await SendAsync(new HandOutSlips { Lines = [(await SlipAsync()).Line], On = Host.Today, Place = "Папка 3" }, by);

    public Task<Outcome<ClassExtracts>> ExtractsAsync() => SendAsync(new GetClassExtracts(Own.Id, School.Period));

    public Task<Outcome<IssueResult>> IssueAsync(AccountId? by = null) =>
        SendAsync(new IssueExtracts { PeriodId = School.Period, StudentIds = [.. Own.Students.Select(s => s.Id)] }, by);

    /// <summary>The teacher's access to the platform is known to others.</summary>
    public Task<Outcome<ReportedIncident>> ReportAsync(AccountId? whose = null) => SendAsync(
        new ReportBreach(new BreachDraft
        {
            What = "Пароль записан на доске",
            Leak = DataLeak.No,
            Accesses = [new AccessDraft(AccessSystem.Platform, whose ?? Teacher, string.Empty, false)],
        }),
        School.Officer);

    /// <summary>Head and support confirm: from now on nothing of the teacher counts.</summary>
    public async Task ReceiveAsync(int number)
    {
        Assert.True((await SendAsync(new ConfirmHeadReceipt(number), School.Head)).IsDone);
        Assert.True((await SendAsync(new ConfirmSupportReceipt(number, "SD-1"), School.Support)).IsDone);
    }

    /// <summary>The head confirms new access as of now.</summary>
    /// <returns>tR; null where the module refuses it.</returns>
    public async Task<DateTimeOffset?> TryRestoreAsync(int number)
    {
        Host.Advance(TimeSpan.FromMinutes(1));
        var draft = new MomentDraft { Kind = MomentKind.Restored, System = AccessSystem.Platform, Instant = Host.Now, Evidence = "Новый пароль выдан лично" };
        var preview = await SendAsync(new PreviewMoment(number, draft), School.Head);
        return preview.IsDone && (await SendAsync(new DecideMoment(number, draft, preview.Value!.Seen), School.Head)).IsDone ? draft.Instant : null;
    }

    private static bool IsDelivery(FormText form) => form.Content.Purpose == "electronic-delivery" && form.Content.Owner == FormOwner.Guardian;
}
