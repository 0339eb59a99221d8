using System.Text;
using ClassTeacherPlatform.PaperExtracts.Attach;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Attach;

public sealed class AttachExtractTests
{
    [Fact]
    public async Task Attach_FileOfTheSchoolSystem_IsNumberedAndHandedOverLikeOneOfOurs()
    {
        await using var school = await School7A.OpenAsync(hasJournal: false);
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));

        Assert.True((await school.Host.SendAsync(school.Teacher, Command(school))).IsDone);

        var line = Assert.Single((await school.ViewAsync()).Lines);
        Assert.Equal(("ВЫП-2026-0001", "vypiska.pdf"), (line.Extract!.Number, line.Extract.AttachedName));
        Assert.Equal(1, (await school.HandOverAsync(line)).Value);
        Assert.Equal("Issue.Already", Assert.IsType<Refusal.Overtaken>((await school.Host.SendAsync(school.Teacher, Command(school))).Refusal).Code);
        Assert.Equal(ExtractStanding.HandedOver, Assert.Single((await school.ViewAsync()).Lines).Extract!.Standing);
    }

    [Fact]
    public async Task Attach_ForSomebodyNotEntitled_IsRefused()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, Command(school));

        Assert.Equal("Attach.NotEntitled", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Attach_BadInput_NamesEachFieldInWords()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, Command(school) with { AsOf = null, FileSha256 = null });

        var invalid = Assert.IsType<Refusal.Invalid>(outcome.Refusal);
        Assert.Equal(["AsOf", "FileSha256"], invalid.Errors.Select(e => e.Field).Order());
        Assert.All(invalid.Errors, error => Assert.True(T.Text.Has(error.Code), error.Code));
    }

    private static AttachExtract Command(School7A school) => new()
    {
        StudentId = school.Child.Id,
        GuardianId = school.Mother.Id,
        PeriodId = school.Period,
        AsOf = School7A.Until,
        FileSha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("%PDF-1.4"))),
        FileName = "vypiska.pdf",
    };
}
