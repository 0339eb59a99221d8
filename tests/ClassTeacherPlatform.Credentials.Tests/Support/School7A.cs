using System.Text;
using ClassTeacherPlatform.Credentials.ClassView;
using ClassTeacherPlatform.Credentials.HandOut;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Credentials.Tests.Support;

/// <summary>The module in a school with 7А (three students, two guardians each), its teacher, and a neighbour class.</summary>
internal sealed class School7A : IAsyncDisposable
{
    public const string Heads = "Фамилия;Имя;Отчество;Роль;Логин;Временный пароль";

    private School7A(PluginTestHost host, SeededClass own, SeededClass other, AccountId teacher) =>
        (Host, Own, Other, Teacher) = (host, own, other, teacher);

    public PluginTestHost Host { get; }

    public SeededClass Own { get; }

    public SeededClass Other { get; }

    public AccountId Teacher { get; }

    public Student Child => Own.Students[0];

    public static async Task<School7A> OpenAsync(PluginTestOptions? options = null)
    {
        var host = await PluginTestHost.StartAsync<CredentialsPlugin>(options);
        var (own, other) = (await host.SeedClassAsync("7А"), await host.SeedClassAsync("7Б"));
        return new School7A(host, own, other, await host.SignInAsync(Roles.ClassTeacher, own));
    }

    /// <summary>With a slip for each of the nine people, secrets on them if asked for.</summary>
    public static async Task<School7A> WithSlipsAsync(bool secrets = false, PluginTestOptions? options = null)
    {
        var school = await OpenAsync(options);
        await school.ImportAsync(school.WholeList(secrets));
        return school;
    }

    /// <summary>Everybody of 7А, with logins u1, u2, … and secrets tajna1, tajna2, ….</summary>
    public string WholeList(bool secrets) => string.Join('\n', Own.Students.SelectMany(SlipHolder.Of).Index()
        .Select(p => $"{p.Item.Name.Family};{p.Item.Name.Given};{p.Item.Name.Patronymic};{(p.Item.Holder.IsGuardian ? "родитель" : "ученик")};u{p.Index};{(secrets ? $"tajna{p.Index}" : string.Empty)}")
        .Prepend(Heads));

    public async Task<AccountPlan> CheckAsync(string csv) => (await Host.SendAsync(Teacher, new CheckAccountList(Own.Id, Encoding.UTF8.GetBytes(csv)))).Value!;

    public async Task<AppliedList> ImportAsync(string csv)
    {
        var plan = await CheckAsync(csv);
        return (await ApplyAsync(new ImportDraft(plan))).Value!;
    }

    public Task<Outcome<AppliedList>> ApplyAsync(ImportDraft draft) =>
        Host.SendAsync(Teacher, new ApplyAccountList { FileName = "список.csv", Lines = draft.Lines, Until = draft.Plan.Until });

    public async Task<ClassSlips> ViewAsync() => (await Host.SendAsync(Teacher, new GetClassSlips(Own.Id))).Value!;

    public async Task<IReadOnlyList<SlipLine>> LinesAsync() => [.. (await ViewAsync()).People.Select(p => p.Line)];

    public HandOutSlips HandOut(params IReadOnlyList<SlipLine> lines) => new() { Lines = lines, On = Host.Today, Place = "Папка 3" };

    public async Task<SlipState> StateAsync(SlipLine line) => (await ViewAsync()).People.First(p => p.Person.Holder == line.Holder).State;

    public Task<IReadOnlyList<DutyItem>> DutyAsync() => Host.AskDutyAsync("credentials.hand-out", Own);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
