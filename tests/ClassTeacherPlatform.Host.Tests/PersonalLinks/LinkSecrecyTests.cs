using System.Collections.Concurrent;
using System.Net;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>The secret stands in the address: nothing writes addresses down. And whoever guesses is slowed down.</summary>
public sealed class LinkSecrecyTests
{
    [Fact]
    public async Task Secret_StandsInNoLogAndNoDatabase()
    {
        using var log = new EveryLine();
        await using var school = await LinkSchool.OpenAsync(services => services.AddSingleton<ILoggerProvider>(log));
        var link = await school.IssueAsync();
        using var browser = await school.Browse(link).OpenAsync();

        await browser.IdentifyAsync(school.BornOn.AddDays(1));
        await browser.IdentifyAsync(school.BornOn);
        await browser.PressAsync("/answer", 0, ("__RequestVerificationToken", "forged"));
        await browser.OpenAsync("/nowhere");
        await browser.OpenAsync();
        await browser.PressAsync("/answer");

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(link.Secret, StringComparison.Ordinal));
        Assert.False(await school.DatabaseHoldsAsync(link.Secret));
    }

    [Fact]
    public async Task Press_MoreOftenThanTheNetworkAddressMay_IsTurnedAway()
    {
        var settings = Options.Create(new PersonalLinkSettings { TriesPerMinute = 3 });
        await using var school = await LinkSchool.OpenAsync(services => services.AddSingleton(settings));
        using var browser = await school.Browse(await school.IssueAsync()).OpenAsync();

        for (var at = 0; at < 3; at++)
        {
            await browser.IdentifyAsync(school.BornOn.AddDays(1));
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        await browser.IdentifyAsync(school.BornOn);

        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.Contains("Слишком много попыток", browser.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync()).Status);
    }

    [Fact]
    public async Task Cookie_LastsHalfAnHourWhateverIsPressed()
    {
        await using var school = await LinkSchool.OpenAsync();

        var cookie = school.Host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(PersonalCookie.Scheme);

        Assert.Equal((TimeSpan.FromMinutes(30), false), (cookie.ExpireTimeSpan, cookie.SlidingExpiration));
    }

    /// <summary>What the host's own filters let through.</summary>
    private sealed class EveryLine : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
