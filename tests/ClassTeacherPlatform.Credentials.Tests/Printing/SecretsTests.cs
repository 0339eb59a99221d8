using System.Text;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Credentials.Register;
using ClassTeacherPlatform.Credentials.Secrets;
using ClassTeacherPlatform.Credentials.Tests.Support;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using UglyToad.PdfPig;

namespace ClassTeacherPlatform.Credentials.Tests.Printing;

public sealed class SecretsTests
{
    [Fact]
    public async Task Secrets_AreOnThePrintedSlipsAndNowhereElse()
    {
        await using var school = await School7A.WithSlipsAsync(secrets: true);
        var plan = await school.CheckAsync(school.WholeList(secrets: true));

        var text = await PrintAsync(school, withSecrets: true);

        Assert.All(Enumerable.Range(0, 9), at => Assert.Contains($"tajna{at}", text, StringComparison.Ordinal));
        Assert.DoesNotContain("tajna", string.Concat(plan.Rows.Select(r => $"{r}{r.Sealed}{r.Login}{r.Name}")), StringComparison.Ordinal);
        var register = (await school.Host.SendAsync(school.Teacher, new GetSlipRegister(school.Own.Id, string.Empty))).Value!;
        Assert.DoesNotContain(register.Rows, r => $"{r}".Contains("tajna", StringComparison.Ordinal));
        var export = (await school.Host.SendAsync(school.Teacher, new ExportSlipRegister(school.Own.Id, string.Empty, TableFormat.Csv))).Value!;
        Assert.DoesNotContain("tajna", Encoding.UTF8.GetString(export.Content), StringComparison.Ordinal);
        Assert.Contains("КРД-2026-0001", Encoding.UTF8.GetString(export.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_NeverLieInTheDatabaseInClear()
    {
        await using var school = await School7A.WithSlipsAsync(secrets: true);
        await PrintAsync(school, withSecrets: true);
        await school.Host.SendAsync(school.Teacher, new ConfirmPrintedWell(school.Own.Id));

        Assert.Empty(DataFolder.FilesWith("tajna"));
        Assert.NotEmpty(DataFolder.FilesWith("КРД-2026-0001"));
    }

    [Fact]
    public async Task Print_WithSecrets_IsLoggedEachTimeUntilPrintedWell()
    {
        await using var school = await School7A.WithSlipsAsync(secrets: true);
        await PrintAsync(school, withSecrets: true);
        await PrintAsync(school, withSecrets: true);
        var rows = (await school.Host.SendAsync(school.Teacher, new GetSlipRegister(school.Own.Id, string.Empty))).Value!.Rows;
        Assert.Equal(18, rows.Count(r => r.Step == StepKind.Printed && r.WithSecret));

        var act = await school.Host.SendAsync(school.Teacher, new ConfirmPrintedWell(school.Own.Id));

        Assert.StartsWith("АУС-2026-", act.Value!.Number, StringComparison.Ordinal);
        Assert.Null((await school.ViewAsync()).Secrets);
        var again = await school.Host.SendAsync(school.Teacher, new PrintSlips(await school.LinesAsync()) { WithSecrets = true });
        Assert.Equal("Print.SecretsGone", Assert.IsType<Refusal.Rule>(again.Refusal).Code);
        var file = (await school.Host.SendAsync(school.Teacher, new GetDestructionAct(school.Own.Id, act.Value.Id))).Value!;
        Assert.Contains("КРД-2026-0009", Text(file.Content), StringComparison.Ordinal);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Secrets_After24Hours_CannotBePrintedAndGoWithTheNextOperation()
    {
        await using var school = await School7A.WithSlipsAsync(secrets: true);
        var lines = await school.LinesAsync();
        school.Host.Advance(TimeSpan.FromHours(24));
        Assert.True((await school.Host.SendAsync(school.Teacher, new PrintSlips(lines) { WithSecrets = true })).IsDone);

        school.Host.Advance(TimeSpan.FromSeconds(1));

        Assert.Null((await school.ViewAsync()).Secrets);
        var print = await school.Host.SendAsync(school.Teacher, new PrintSlips(lines) { WithSecrets = true });
        Assert.Equal("Print.SecretsGone", Assert.IsType<Refusal.Rule>(print.Refusal).Code);
        await school.Host.SendAsync(school.Teacher, school.HandOut(lines[0]));
        var nothing = await school.Host.SendAsync(school.Teacher, new ConfirmPrintedWell(school.Own.Id));
        Assert.Equal("Secrets.NothingKept", Assert.IsType<Refusal.Rule>(nothing.Refusal).Code);
    }

    [Fact]
    public async Task Apply_AListReadTheDayBefore_IsRefused()
    {
        await using var school = await School7A.OpenAsync();
        var draft = new ImportDraft(await school.CheckAsync(school.WholeList(secrets: true)));
        school.Host.Advance(TimeSpan.FromHours(25));

        var outcome = await school.ApplyAsync(draft);

        Assert.Equal("Import.TooOld", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Sheet_OfAPrintThatWasNotLoggedJustNow_IsRefused()
    {
        await using var school = await School7A.WithSlipsAsync(secrets: true);
        var lines = await school.LinesAsync();
        var prints = (await school.Host.SendAsync(school.Teacher, new PrintSlips(lines) { WithSecrets = true })).Value!;
        school.Host.Advance(TimeSpan.FromMinutes(6));

        var outcome = await school.Host.SendAsync(school.Teacher, new GetSlipSheet(lines, prints));

        Assert.Equal("Print.NotLogged", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Import_FreshSecretForASlipNotHandedOut_KeepsTheNumber()
    {
        await using var school = await School7A.WithSlipsAsync();

        var applied = await school.ImportAsync(school.WholeList(secrets: true));

        Assert.Equal(new AppliedList(0, 9, 0), applied);
        Assert.Equal((9, "КРД-2026-0001"), ((await school.ViewAsync()).Secrets!.Count, (await school.ViewAsync()).People[0].Number));
    }

    [Fact]
    public async Task Print_WithoutSecrets_ShowsNameNumberAndLogin()
    {
        await using var school = await School7A.WithSlipsAsync(secrets: true);

        var text = await PrintAsync(school, withSecrets: false);

        Assert.Contains("КРД-2026-0001", text, StringComparison.Ordinal);
        Assert.Contains("Агеев Саша", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tajna", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_WhereTheSchoolNamesTheAddress_ShowsItBesideTheCode()
    {
        var options = new PluginTestOptions { Settings = """{"schoolSystemAddress": "https://dnevnik.example"}""" };
        await using var school = await School7A.WithSlipsAsync(options: options);

        Assert.Contains("https://dnevnik.example", await PrintAsync(school, withSecrets: false), StringComparison.Ordinal);
    }

    private static async Task<string> PrintAsync(School7A school, bool withSecrets)
    {
        var lines = await school.LinesAsync();
        var prints = await school.Host.SendAsync(school.Teacher, new PrintSlips(lines) { WithSecrets = withSecrets });
        var sheet = await school.Host.SendAsync(school.Teacher, new GetSlipSheet(lines, prints.Value!));
        return Text(sheet.Value!.Content);
    }

    private static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join(' ', document.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
    }
}
