using System.Globalization;
using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>One ask: what it says, and a button for each answer. Each button is a form of its own with the id of its command.</summary>
public sealed partial class AskCard
{
    [Parameter, EditorRequired]
    public OfferedAsk Offered { get; set; } = null!;

    [Parameter, EditorRequired]
    public PersonalAddress Address { get; set; } = null!;

    [Inject]
    private ISchoolClock Time { get; set; } = null!;

    private PersonalAsk Ask => Offered.Ask;

    private string Id { get; } = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];

    private string Clock(DateTimeOffset instant) => Time.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
