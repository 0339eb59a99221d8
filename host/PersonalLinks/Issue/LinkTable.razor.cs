using System.Globalization;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>A line for each person of each family: who he is, by what he is identified, which links he has.</summary>
public sealed partial class LinkTable
{
    /// <summary>Older ones are in the operations' journal.</summary>
    private const int Shown = 3;

    [Parameter, EditorRequired]
    public IReadOnlyList<LinkPerson> People { get; set; } = [];

    /// <summary>Whose boxes are ticked; changed by this table.</summary>
    [Parameter, EditorRequired]
    public ISet<LinkPerson> Chosen { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<LinkPerson, PersonalLink, string, Task> Revoking { get; set; } = null!;

    [Parameter]
    public EventCallback ChosenChanged { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private static string Tone(LinkState state) => state switch
    {
        LinkState.Open => "done",
        LinkState.Locked => "conflict",
        LinkState.Expired or LinkState.Revoked or LinkState.Void => "due",
    };

    private Task Choose(LinkPerson person, bool isChosen)
    {
        _ = isChosen ? Chosen.Add(person) : Chosen.Remove(person);
        return ChosenChanged.InvokeAsync();
    }

    private string Used(PersonalLink link) => link.IdentifiedAt is { } at
        ? T.Text["Links.Used", Clock.AtSchool(at).ToString("g", CultureInfo.CurrentCulture), link.Answers]
        : T.Text["Links.NotUsed"];

    private async Task RevokeAsync(LinkPerson person, PersonalLink link)
    {
        var reason = await Questions.ReasonAsync(T.Text["Links.RevokeTitle", link.Number], T.Text["Links.RevokeWhat"], T.Text["Links.Revoke"]);
        if (reason is not null)
        {
            await Revoking(person, link, reason);
        }
    }
}
