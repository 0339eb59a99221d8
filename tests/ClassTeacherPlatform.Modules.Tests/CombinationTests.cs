using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Modules.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using Fixtures.ForeignRegister;

namespace ClassTeacherPlatform.Modules.Tests;

/// <summary>
/// Each of the 32 sets of enabled modules in one running school: what is on works and says what it misses, what is off is refused as
/// such, and what was told meanwhile arrives when it is on again.
/// </summary>
public sealed class CombinationTests(WholeSchool school) : IClassFixture<WholeSchool>
{
    public static TheoryData<int> Sets => [.. Enumerable.Range(0, 32)];

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Modules_InAnyCombination_WorkAndSayWhatTheyMiss(int set)
    {
        var on = (ModuleSet)set;
        school.Switch(ModuleSet.All);
        var desk = await Desk.OpenAsync(school, $"{1 + (set % 9)}{(char)('А' + (set / 9))}");
        var form = (await desk.ConsentsAsync()).Value!.Forms.First(f => f.Content.Purpose == "electronic-delivery" && f.Content.Owner == FormOwner.Guardian);
        school.Switch(on);

        await WorkAsync(desk, on, form);
        var before = await desk.SendAsync(new ReadLines(desk.Child.Id));
        await BreachAsync(desk, on, form);

        school.Switch(ModuleSet.All);
        await school.Host.DeliverAsync();
        Assert.Equal(0, await school.Host.WaitingAsync());
        Assert.Empty(school.Host.VerifyChain());
        Assert.Equal(before.Value, (await desk.SendAsync(new ReadLines(desk.Child.Id), school.Head)).Value);
        Assert.Equal(Owed(on), (await desk.ExtractsAsync()).Value!.Lines.Count(line => line.IsOwed));
    }

    /// <summary>One refused; and where a stolen login answered for the other one, nobody knows what he wants: paper until he is asked (fail-safe).</summary>
    private static int Owed(ModuleSet on) => !on.HasFlag(ModuleSet.Consents) ? 0 : on.HasFlag(ModuleSet.BreachReporting) ? 2 : 1;

    private static async Task WorkAsync(Desk desk, ModuleSet on, FormText form)
    {
        Assert.True((await desk.WriteLineAsync("a")).IsDone);
        var refused = await desk.AnswerAsync(0, Decision.Refused, form);
        var prepared = await desk.PrepareSlipAsync($"u{(int)on}");
        await desk.School.Host.DeliverAsync();

        Check(on, ModuleSet.Consents, refused.Refusal);
        Check(on, ModuleSet.Credentials, prepared.Refusal);
        Check(on, ModuleSet.Credentials, on.HasFlag(ModuleSet.Credentials) ? (await desk.HandOutAsync()).Refusal : prepared.Refusal);
        var extracts = await desk.ExtractsAsync();
        Check(on, ModuleSet.PaperExtracts, extracts.Refusal);
        Check(on, ModuleSet.PaperExtracts, (await desk.IssueAsync()).Refusal);
        if (extracts.IsDone)
        {
            Assert.Equal(on.HasFlag(ModuleSet.Consents), extracts.Value!.HasConsents);
            Assert.Equal(on.HasFlag(ModuleSet.Consents) ? 1 : 0, extracts.Value.Lines.Count);
        }

        var delivery = await desk.School.Host.AskAsModuleAsync(new GetElectronicDelivery([desk.Own.Students[0].Id]));
        Check(on, ModuleSet.Consents, delivery.Refusal);
    }

    /// <summary>What a stolen login writes after both receipts counts nowhere, whichever modules run.</summary>
    private static async Task BreachAsync(Desk desk, ModuleSet on, FormText form)
    {
        var reported = await desk.ReportAsync();
        Check(on, ModuleSet.BreachReporting, reported.Refusal);
        if (!reported.IsDone)
        {
            return;
        }

        await desk.ReceiveAsync(reported.Value!.Number);
        Assert.True((await desk.WriteLineAsync("stolen")).IsDone);
        if (on.HasFlag(ModuleSet.Consents))
        {
            Assert.True((await desk.AnswerAsync(1, Decision.Given, form)).IsDone);
            await desk.School.Host.DeliverAsync();
            Assert.Equal(AnswerState.NoAnswer, await desk.AnswerOfAsync(1));
            Assert.Equal(AnswerState.Refused, await desk.AnswerOfAsync(0));
        }

        Assert.NotNull(await desk.TryRestoreAsync(reported.Value.Number));
        if (on.HasFlag(ModuleSet.Credentials))
        {
            Assert.Equal(SlipState.HandedOut, (await desk.SlipAsync()).State);
        }
    }

    private static void Check(ModuleSet on, ModuleSet module, Refusal? refusal)
    {
        if (on.HasFlag(module))
        {
            Assert.Null(refusal);
        }
        else
        {
            Assert.True(refusal is Refusal.SwitchedOff or Refusal.NotAvailable, $"{module}: {refusal}");
        }
    }
}
