using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Blazor;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NSubstitute;

namespace ClassTeacherPlatform.BreachReporting.Tests.Support;

/// <summary>Pages without a browser over the real kernel: what they send is carried out.</summary>
internal static class PageSchool
{
    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    /// <summary>Gives a page its surroundings, as <paramref name="account"/> with these permissions.</summary>
    public static void SignIn(this IServiceCollection services, BreachSchool school, AccountId account, params string[] permissions)
    {
        services.AddMudServices();
        services.AddPageKit();
        var current = Substitute.For<ICurrentAccount>();
        current.GetAsync(Arg.Any<CancellationToken>()).Returns(new SignedInAccount(account, "Иванова Анна Петровна"));
        current.MayAsync(Arg.Any<string>(), Arg.Any<CancellationToken>()).Returns(call => permissions.Contains(call.Arg<string>()));
        var clock = Substitute.For<ISchoolClock>();
        clock.Now.Returns(_ => school.Host.Now);
        clock.Today.Returns(_ => school.Host.Today);
        clock.AtSchool(Arg.Any<DateTimeOffset>()).Returns(call => call.Arg<DateTimeOffset>().ToOffset(Moscow));
        var refusals = Substitute.For<IRefusalTexts>();
        refusals.Describe(Arg.Any<Refusal>(), Arg.Any<System.Reflection.Assembly>()).Returns(call => call.Arg<Refusal>().ToString());
        services.AddSingleton<IRequestSender>(new Sender(school.Host, account)).AddSingleton(current).AddSingleton(clock).AddSingleton(refusals);
        services.AddSingleton(Substitute.For<ILiveChanges>()).AddSingleton(Substitute.For<IAccountFreezing>()).AddSingleton(TimeProvider.System);
    }

    private sealed class Sender(PluginTestHost host, AccountId account) : IRequestSender
    {
        public Task<Outcome<TResult>> Send<TResult>(IRequest<Outcome<TResult>> request, CancellationToken cancellationToken) => host.SendAsync(account, request);
    }
}
