using Bunit;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Blazor;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Pages;

/// <summary>A page of the host without the host: requests are answered by a substitute, in Russian, on 24 November 2026.</summary>
public abstract class HostPageContext : BunitContext, IAsyncLifetime
{
    protected HostPageContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var clock = Substitute.For<ISchoolClock>();
        clock.Today.Returns(new DateOnly(2026, 11, 24));
        Services.AddMudServices();
        Services.AddPageKit();
        Services.AddSingleton(Sender).AddSingleton(Account).AddSingleton(clock);
        Services.AddSingleton(Substitute.For<ILiveChanges>()).AddSingleton(Substitute.For<IRefusalTexts>());
    }

    protected IRequestSender Sender { get; } = Substitute.For<IRequestSender>();

    protected ICurrentAccount Account { get; } = Substitute.For<ICurrentAccount>();

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Before xunit disposes: MudBlazor's services can only be disposed asynchronously.</summary>
    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>Answers every request of the type.</summary>
    protected void Answer<TRequest, TResult>(Outcome<TResult> outcome)
        where TRequest : class, IRequest<Outcome<TResult>> => Sender.Send(Arg.Any<TRequest>(), Arg.Any<CancellationToken>()).Returns(outcome);

    protected void May(string permission) => Account.MayAsync(permission, Arg.Any<CancellationToken>()).Returns(true);
}
