using Bunit;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Blazor;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NSubstitute;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Support;

/// <summary>A page's surroundings without a host: requests are answered by a substitute, in Russian.</summary>
public abstract class PageContext : BunitContext, IAsyncLifetime
{
    protected PageContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddPageKit();
        Clock.Today.Returns(new DateOnly(2026, 10, 26));
        Clock.AtSchool(default).ReturnsForAnyArgs(call => call.Arg<DateTimeOffset>());
        Account.MayAsync(default!, default).ReturnsForAnyArgs(true);
        Services.AddSingleton(Sender).AddSingleton(Account).AddSingleton(Clock).AddSingleton(Files).AddSingleton(Substitute.For<IPdfPages>());
        Services.AddSingleton(Substitute.For<ILiveChanges>()).AddSingleton(Substitute.For<IRefusalTexts>());
    }

    protected IRequestSender Sender { get; } = Substitute.For<IRequestSender>();

    protected ICurrentAccount Account { get; } = Substitute.For<ICurrentAccount>();

    protected ISchoolClock Clock { get; } = Substitute.For<ISchoolClock>();

    protected IFileStore Files { get; } = Substitute.For<IFileStore>();

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Before xunit disposes: MudBlazor's services can only be disposed asynchronously.</summary>
    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>What a request is answered with.</summary>
    protected void Answer<TRequest, TResult>(Outcome<TResult> outcome)
        where TRequest : IRequest<Outcome<TResult>> =>
        Sender.Send(Arg.Is<IRequest<Outcome<TResult>>>(request => request is TRequest), Arg.Any<CancellationToken>()).Returns(outcome);

    /// <summary>The requests of a kind that the page sent.</summary>
    protected IReadOnlyList<TRequest> Sent<TRequest>() =>
        [.. Sender.ReceivedCalls().SelectMany(call => call.GetArguments()).OfType<TRequest>()];
}
