using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>Issues links for a class in one step, and takes them back.</summary>
public sealed partial class LinksPage
{
    private readonly HashSet<LinkPerson> _chosen = [];
    private ClassLinks? _view;
    private DateOnly? _lastDay;
    private Guid? _chosenFor;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    /// <summary>One family only.</summary>
    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    [Inject]
    private IPersonalLinks Links { get; set; } = null!;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private LinkLetters Letters { get; set; } = null!;

    [Inject]
    private IOptions<PersonalLinkSettings> Settings { get; set; } = null!;

    private IReadOnlyList<LinkPerson> People => [.. _view!.People.Where(p => StudentId is null || p.StudentId.Value == StudentId)];

    private int MailCount => _chosen.Count(p => p.MailFact is not null);

    protected override async Task LoadAsync()
    {
        _view = ClassId is { } id ? await Ask(new GetClassLinks(new SchoolClassId(id))) : null;
        _lastDay ??= Clock.Today.AddDays(Settings.Value.Days);
        if (_view is not null)
        {
            ChooseAgain();
        }
    }

    /// <summary>At first whoever has no link that opens; a choice is kept while the page is read again.</summary>
    private void ChooseAgain()
    {
        var kept = _chosen.Select(p => (p.StudentId, p.Holder)).ToHashSet();
        var isFirst = _chosenFor != (StudentId ?? ClassId);
        _chosenFor = StudentId ?? ClassId;
        _chosen.Clear();
        _chosen.UnionWith(People.Where(p => p.PaperFact is not null && (isFirst ? !p.HasOpenLink : kept.Contains((p.StudentId, p.Holder)))));
    }

    private async Task PrintAsync()
    {
        // The same person stands once a child; one link covers all of his children.
        var (people, view) = (People.Where(_chosen.Contains).DistinctBy(p => p.Holder).ToList(), _view!);
        if (await IssueAsync(people, LinkDelivery.Paper) is not { } issued)
        {
            return;
        }

        var letters = people.Zip(issued, (person, link) => new LinkLetter(person, Links.AddressOf(link.Token), link.Link, person.PaperFact!.Value)).ToList();
        await Downloads.OpenAsync(T.Text["Links.FileName", view.Class.Name], MediaTypes.Pdf, Letters.Print(view.School, letters), Closed);
    }

    private Task MailAsync() =>
        IssueAsync([.. People.Where(p => _chosen.Contains(p) && p.MailFact is not null).DistinctBy(p => p.Holder)], LinkDelivery.Mail);

    private async Task<IReadOnlyList<(PersonalToken Token, IssuedLink Link)>?> IssueAsync(IReadOnlyList<LinkPerson> people, LinkDelivery delivery)
    {
        List<LinkLine> lines = [.. people.Select(p => new LinkLine(p.StudentId, p.Holder, Links.NewToken()))];
        var outcome = await Do(new IssueLinks { Lines = lines, Delivery = delivery, LastDay = _lastDay ?? Clock.Today }, T.Text["Links.Issued", lines.Count]);
        if (!outcome.IsDone)
        {
            return null;
        }

        _chosen.Clear();
        return [.. lines.Zip(outcome.Value, (line, link) => (line.Token, link))];
    }

    private Task RevokeAsync(LinkPerson person, PersonalLink link, string reason) =>
        Do(new RevokeLink(person.StudentId, link.AccountId, reason), T.Text["Links.Revoked", link.Number]);
}
