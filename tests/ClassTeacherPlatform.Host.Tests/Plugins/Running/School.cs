using System.Text.RegularExpressions;
using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Demo;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Running;

/// <summary>People and children of the demo school of a running host.</summary>
internal static partial class School
{
    public static async Task<AccountId> AccountAsync(this RunningHost host, string login)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(login);
        return new AccountId(account!.Id);
    }

    public static async Task<StudentId> StudentAsync(this RunningHost host)
    {
        await using var scope = host.Root.BeginLifetimeScope();
        return (await scope.Resolve<KernelContext>().Students.OrderBy(s => s.Id).FirstAsync()).Id;
    }

    public static async Task<SchoolClassId> ClassAsync(this RunningHost host, string name)
    {
        await using var scope = host.Root.BeginLifetimeScope();
        return (await scope.Resolve<KernelContext>().Classes.FirstAsync(c => c.Name == name)).Id;
    }

    /// <summary>A browser that has signed in by the form.</summary>
    public static async Task<HttpClient> SignInAsync(this RunningHost host, string login)
    {
        var password = host.Services.GetRequiredService<DemoPassword>().Kept()!;
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        var form = await browser.GetStringAsync("/login");
        using var filled = new FormUrlEncodedContent(
            Hidden().Matches(form).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value)
                .Append(new("Form.Login", login)).Append(new("Form.Password", password)));
        using var answer = await browser.PostAsync("/login", filled);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    public static async Task<int> StatusAsync(this HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        return (int)answer.StatusCode;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();
}
