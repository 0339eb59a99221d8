using ClassTeacherPlatform.Acknowledgements.ClassRegister;
using ClassTeacherPlatform.Acknowledgements.Data;
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

    public async Task<ClassAcknowledgements> ViewAsync()
    {
        var outcome = await Host.SendAsync(Teacher, new GetClassAcknowledgements(Own.Id));
        return outcome.Value!;
    }

    public Task<IReadOnlyList<DutyItem>> DutyAsync() => Host.AskDutyAsync("acknowledgements.collect", Own);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
