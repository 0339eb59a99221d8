using ClassTeacherPlatform.Acknowledgements;
using ClassTeacherPlatform.BreachReporting;
using ClassTeacherPlatform.Consents;
using ClassTeacherPlatform.Credentials;
using ClassTeacherPlatform.PaperExtracts;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using Fixtures.ForeignRegister;

namespace ClassTeacherPlatform.Modules.Tests.Support;

/// <summary>One school that runs the five modules and a third party's register; each can be switched.</summary>
public sealed class WholeSchool : IAsyncLifetime
{
    private PluginTestHost? _host;

    public PluginTestHost Host => _host ?? throw new InvalidOperationException("The school has not opened.");

    public AccountId Head { get; private set; }

    public AccountId Deputy { get; private set; }

    public AccountId Support { get; private set; }

    public AccountId Officer { get; private set; }

    /// <summary>The first quarter: the only one.</summary>
    public Guid Period { get; private set; }

    public static async Task<WholeSchool> OpenAsync()
    {
        var school = new WholeSchool();
        await school.InitializeAsync();
        return school;
    }

    public async Task InitializeAsync()
    {
        _host = await PluginTestHost.StartAsync<ForeignRegisterPlugin>();
        await Host.AddAsync<AcknowledgementsPlugin>();
        await Host.AddAsync<BreachReportingPlugin>();
        await Host.AddAsync<ConsentsPlugin>();
        await Host.AddAsync<CredentialsPlugin>();
        await Host.AddAsync<PaperExtractsPlugin>();
        (Head, Deputy) = (await Host.SignInAsync(Roles.Head), await Host.SignInAsync(Roles.DeputyHead));
        (Support, Officer) = (await Host.SignInAsync(Roles.Support), await Host.SignInAsync(Roles.DataOfficer));
        var period = new SavePeriod { Name = "I четверть", From = new(2026, 9, 1), Until = new(2026, 10, 25), DueOn = new(2027, 5, 31) };
        Period = (await Host.SendAsync(Deputy, period)).Value;
        Host.Answer<GetStudentProgress, ProgressReport>(Progress);
        Host.SetClock(new DateTimeOffset(2026, 10, 26, 9, 0, 0, TimeSpan.Zero));
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    public void Switch(ModuleSet on)
    {
        Host.Switch<AcknowledgementsPlugin>(on.HasFlag(ModuleSet.Acknowledgements));
        Host.Switch<BreachReportingPlugin>(on.HasFlag(ModuleSet.BreachReporting));
        Host.Switch<ConsentsPlugin>(on.HasFlag(ModuleSet.Consents));
        Host.Switch<CredentialsPlugin>(on.HasFlag(ModuleSet.Credentials));
        Host.Switch<PaperExtractsPlugin>(on.HasFlag(ModuleSet.PaperExtracts));
    }

    private static Outcome<ProgressReport> Progress(GetStudentProgress request) => new ProgressReport
    {
        AsOf = new DateTimeOffset(2026, 10, 26, 6, 0, 0, TimeSpan.Zero),
        Source = "Дневник",
        Students = [.. request.StudentIds.Select(id => new StudentProgress { StudentId = id, Subjects = [new SubjectProgress { Subject = "Алгебра", Average = 4.35m }] })],
    };
}
