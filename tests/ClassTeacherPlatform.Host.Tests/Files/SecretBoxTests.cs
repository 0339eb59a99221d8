using ClassTeacherPlatform.Host.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Host.Tests.Files;

public sealed class SecretBoxTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Now);
    private readonly SecretBox _box;

    public SecretBoxTests() => _box = new SecretBox(new EphemeralDataProtectionProvider(), _time);

    [Theory]
    [InlineData("Пароль-7")]
    [InlineData("a|b|c")]
    [InlineData("")]
    public void Open_WithinItsTime_GivesTheText(string secret)
    {
        var text = _box.Seal("demo.secret", secret, Now.AddHours(24));

        _time.Advance(TimeSpan.FromHours(24));

        Assert.Equal(secret, _box.Open("demo.secret", text));
        Assert.DoesNotContain("Пароль", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AfterItsTime_GivesNothing()
    {
        var text = _box.Seal("demo.secret", "x", Now.AddHours(24));

        _time.Advance(TimeSpan.FromHours(24) + TimeSpan.FromTicks(1));

        Assert.Null(_box.Open("demo.secret", text));
    }

    [Fact]
    public void Open_ForAnotherPurposeOrChanged_GivesNothing()
    {
        var text = _box.Seal("demo.secret", "x", Now.AddHours(24));

        Assert.Null(_box.Open("other.secret", text));
        Assert.Null(_box.Open("demo.secret", text[..^4] + "AAAA"));
        Assert.Null(_box.Open("demo.secret", "not sealed at all"));
    }
}
