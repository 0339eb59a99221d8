using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

public sealed class FactRuleTests
{
    private static readonly DateOnly Birthday = new(2013, 5, 4);

    [Theory]
    [InlineData(LinkDelivery.Paper, IdentityFact.BirthDate, IdentityFact.MailCode)]
    [InlineData(LinkDelivery.Paper, IdentityFact.PhoneDigits, IdentityFact.MailCode)]
    [InlineData(LinkDelivery.Mail, IdentityFact.BirthDate, IdentityFact.BirthDate)]
    [InlineData(LinkDelivery.Mail, IdentityFact.PhoneDigits, IdentityFact.PhoneDigits)]
    public void Choose_WhenAllIsRecorded_TakesTheCodeOnlyForPaper(LinkDelivery delivery, IdentityFact preferred, IdentityFact expected) =>
        Assert.Equal(expected, new FactRule("mother@example.org", "+7 900 000-12-34", [Birthday]).Choose(delivery, preferred)!.Fact);

    [Fact]
    public void Choose_OfSeveralChildren_TakesAnyBirthday() =>
        Assert.Equal(["2013-05-04", "2015-06-07"], new FactRule(null, null, [Birthday, new DateOnly(2015, 6, 7)]).Choose(LinkDelivery.Paper, IdentityFact.PhoneDigits)!.Expected);

    [Fact]
    public void Choose_WithoutBirthdays_TakesTheTelephonesLastDigits() =>
        Assert.Equal(["1234"], new FactRule(null, "8 (900) 000 12 34", []).Choose(LinkDelivery.Paper, IdentityFact.BirthDate)!.Expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1234")]
    [InlineData("нет")]
    public void Choose_WhenNothingIsRecorded_IsNone(string? phone) => Assert.Null(new FactRule(null, phone, []).Choose(LinkDelivery.Paper, IdentityFact.PhoneDigits));
}
