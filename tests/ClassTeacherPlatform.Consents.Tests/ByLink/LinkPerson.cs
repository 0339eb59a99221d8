using Autofac;
using ClassTeacherPlatform.Consents.ByLink;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.PublishForm;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Tests.ByLink;

/// <summary>A person of a family with a personal link.</summary>
internal sealed class LinkPerson(ConsentsFixture school, People people, LinkHolder holder)
{
    private const int Number = 7;

    private AccountId _link;

    public static async Task<LinkPerson> IssueAsync(ConsentsFixture school, People people, LinkHolder holder)
    {
        var person = new LinkPerson(school, people, holder) { _link = school.Accounts.AddLink($"Личная ссылка № {Number}", holder) };
        await school.ChangeDirectory(store => store.Add(new PersonalLinkEntry
        {
            Number = Number,
            AccountId = person._link,
            GuardianId = holder.GuardianId,
            StudentId = holder.StudentId,
            TokenHash = LinkSecret.New().Hash,
            Delivery = LinkDelivery.Paper,
            LastDay = new DateOnly(2026, 12, 31),
            IssuedAt = school.Time.GetUtcNow(),
            IssuedByName = "Канцелярия",
        }));
        return person;
    }

    /// <summary>A version that may be answered without a signature.</summary>
    public static async Task<EntryId> PublishSimpleAsync(ConsentsFixture school, FormId form, string purpose, FormOwner owner)
    {
        var content = new FormContent
        {
            Title = "Простое согласие",
            Purpose = purpose,
            Owner = owner,
            Kind = FormKind.Simple,
            TextRu = "# Согласие\nЯ, {signer}, разрешаю. Ребёнок: {child}.\n{decision}\n{signature}",
            AsksEveryone = true,
        };
        return (await school.Does(school.Deputy, new PublishVersion(form, 1, content))).VersionId;
    }

    public async Task<IReadOnlyList<PersonalAsk>> AsksAsync()
    {
        await using var scope = school.PluginScope.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var question = new PersonalQuestion { Holder = holder, StudentIds = [people.Child], Day = new DateOnly(2026, 9, 1) };
        return await scope.Resolve<FormsToAnswer>().GetAsync(question, CancellationToken.None);
    }

    public async Task<PersonalAsk> AskAsync(EntryId version) => Assert.Single(await AsksAsync(), ask => ask.Key == version.ToString());

    public Task<Outcome<EntryId>> PressAsync(EntryId version, LinkChoice choice) => SendAsync(new AnswerByLink
    {
        StudentId = people.Child,
        FormVersionId = version,
        Choice = choice,
    });

    public Task<Outcome<T>> SendAsync<T>(Command<T> command) => school.Send(new Actor(_link) { Fact = IdentityFact.BirthDate }, command);
}
