using ClassTeacherPlatform.Host.Directory.Import.Planning;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

public sealed class OfferTests
{
    private const string Siblings = """
        ФИО;Класс;Дата рождения;Мать;Телефон матери
        Ёлкин Глеб;7А;01.02.2013;Орлова Анна Ильинична;89001234567
        Ёлкина Вера;5А;01.02.2015;Орлова Анна Ильинична;8 900 123 45 67
        Панин Лев;5А;03.02.2015;Орлова Анна Ильинична;89005555555
        """;

    [Fact]
    public async Task Check_SiblingsWithOneMother_AsksAndLeavesTheNamesakeOut()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var offer = Assert.Single((await desk.CheckAsync(Siblings)).Offers);

        Assert.Equal([2, 3], offer.Members.Select(m => m.Row!.Value));
        Assert.Equal([OfferReason.SameName, OfferReason.SamePhone, OfferReason.SameFamilyOfChildren], offer.Reasons);
    }

    [Fact]
    public async Task Apply_OfferNotAnswered_KeepsThemApart()
    {
        await using var desk = await ImportDesk.OpenAsync();

        await desk.ApplyAsync(Siblings);

        Assert.Equal(3, desk.Read(store => store.Guardians.Count()));
        Assert.True((await desk.CheckAsync(Siblings)).IsEmpty);
    }

    [Fact]
    public async Task Apply_OfferAnsweredWithTheSame_MakesOnePersonWithTwoLinks()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var offer = Assert.Single((await desk.CheckAsync(Siblings)).Offers);

        await desk.ApplyAsync(Siblings, Same(offer));

        Assert.Equal(2, desk.Read(store => store.Guardians.Count()));
        Assert.Equal(3, desk.Read(store => store.GuardianLinks.Count()));
        Assert.True((await desk.CheckAsync(Siblings)).IsEmpty);
    }

    [Fact]
    public async Task Check_SisterComesLater_OffersTheKnownMother()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync("ФИО;Класс;Мать;Телефон матери\nЁлкин Глеб;7А;Орлова Анна Ильинична;89001234567");
        const string sister = "ФИО;Класс;Мать;E-mail матери\nЁлкина Вера;5А;Орлова Анна Ильинична;anna@example.org";

        var offer = Assert.Single((await desk.CheckAsync(sister)).Offers);
        await desk.ApplyAsync(sister, Same(offer));

        var mother = desk.Read(store => store.Guardians.Single());
        Assert.Equal(("+7 900 123-45-67", "anna@example.org"), (mother.Phone, mother.Email));
    }

    [Fact]
    public async Task Check_JoinedMothersWithDifferentTelephones_IsAnError()
    {
        await using var desk = await ImportDesk.OpenAsync();
        const string list = "ФИО;Класс;Мать;Телефон матери\nЁлкин Глеб;7А;Орлова Анна;89001234567\nЁлкина Вера;5А;Орлова Анна;89001234568";
        var offer = Assert.Single((await desk.CheckAsync(list)).Offers);

        var plan = await desk.CheckAsync(list, Same(offer));

        Assert.Equal((3, "GuardianDiffers"), Assert.Single(plan.Notices.Where(n => n.IsError).Select(n => (n.Row, n.Code))));
    }

    [Theory]
    [InlineData("Ёлкин Глеб Олегович;7А;02.02.2013", nameof(OfferReason.OtherBirthday))]
    [InlineData("Зимин Глеб Олегович;7А;01.02.2013", nameof(OfferReason.OtherFamily))]
    [InlineData("Ёлкин Глеб Ильич;7А;01.02.2013", nameof(OfferReason.OtherPatronymic))]
    [InlineData("Ёлкин Глеб Олегович;7Б;", nameof(OfferReason.BirthdayUnknown))]
    public async Task Check_StudentWhoMayBeKnown_AsksAndAddsUnlessAnswered(string row, string reason)
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync("ФИО;Класс;Дата рождения\nЁлкин Глеб Олегович;7А;01.02.2013\nПанин Лев;7Б;03.02.2013");
        var list = "ФИО;Класс;Дата рождения\n" + row;

        var unanswered = await desk.CheckAsync(list);
        var offer = Assert.Single(unanswered.Offers);
        var answered = await desk.CheckAsync(list, Same(offer));

        Assert.Contains(reason, offer.Reasons.Select(r => r.ToString()));
        Assert.True(Assert.Single(unanswered.Students).IsNew);
        Assert.False(Assert.Single(answered.Students).IsNew);
    }

    [Fact]
    public async Task Check_SeveralNamesakesInTheDirectory_AsksForTheBirthday()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync("ФИО;Класс;Дата рождения\nЁлкин Глеб;7А;01.02.2013\nЁлкин Глеб;7А;05.02.2013");

        var plan = await desk.CheckAsync("ФИО;Класс\nЁлкин Глеб;7А");

        Assert.Equal("SeveralInDirectory", Assert.Single(plan.Notices, n => n.IsError).Code);
    }

    private static ImportChoices Same(Offer offer) =>
        ImportDesk.From(ImportDesk.FirstOfSeptember) with { Same = new HashSet<string> { offer.Key } };
}
