using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Access.Cli;
using ClassTeacherPlatform.Host.Tests.Access;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Tests.Cli;

public sealed class AccountsCommandTests
{
    [Fact]
    public async Task Add_AClassTeacher_PrintsAPasswordThatWorks()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        await kernel.AddClassAsync("7А");

        var run = await Run(kernel, "add", "teacher", "--name", "Петрова Анна", "--role", Role.ClassTeacher, "--class", "7 а", "--from", "2026-09-01");

        var account = (await kernel.Send(admin, new GetAccounts("петрова"))).Value!.Single();
        Assert.Equal((0, string.Empty, "7А"), (run.Code, run.Error, account.Classes.Single().Name));
        Assert.True(await kernel.HasPasswordAsync(account.Id, run.Lines[^1].Split(' ')[^1]));
    }

    [Theory]
    [InlineData(2, "add", "x", "--name", "N", "--role", "boss")]
    [InlineData(2, "add", "x", "--name", "N", "--role", Role.Head, "--from", "soon")]
    [InlineData(1, "add", "x", "--name", "N", "--role", Role.ClassTeacher, "--class", "9Б")]
    [InlineData(1, "add", "admin", "--name", "N", "--role", Role.Head)]
    [InlineData(1, "add", "x", "--name", " ", "--role", Role.Head)]
    public async Task Add_WhatCannotBeDone_SaysWhyAndAddsNothing(int code, params string[] args)
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var run = await Run(kernel, args);

        Assert.Equal((code, string.Empty), (run.Code, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.Single((await kernel.Send(admin, new GetAccounts(string.Empty))).Value!);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Add_AsTheGreetingOfAnEmptySchoolSays_Works(string language)
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var said = T.Text["Greeting.NoAccounts"];
        var command = said[said.IndexOf("accounts add", StringComparison.Ordinal)..].Replace("add admin", "add another", StringComparison.Ordinal);

        var run = await Run(kernel, [.. CommandLineParser.SplitCommandLine(command).Skip(1)]);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
    }

    [Fact]
    public async Task List_AsJson_IsAnArrayWithStates()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        await kernel.Send(admin, new FreezeAccount(await kernel.AddAsync("deputy", Role.DeputyHead), "Проверка"));

        var run = await Run(kernel, "list", "--json");

        var all = JsonDocument.Parse(run.Output).RootElement.EnumerateArray()
            .ToDictionary(a => a.GetProperty("login").GetString()!, a => a.GetProperty("state").GetString());
        Assert.Equal(("active", "frozen"), (all["admin"], all["deputy"]));
    }

    private static Task<CommandRun> Run(KernelFixture kernel, params string[] args) =>
        CommandRun.OfAsync(kernel, AccountsCommand.Create, ["accounts", .. args]);
}
