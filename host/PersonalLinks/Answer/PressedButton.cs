using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Answer;

/// <summary>What the form says was pressed: compared with what is offered, never believed.</summary>
internal sealed record PressedButton(string Module, Guid Student, string Ask, string Choice, string? Remark, Guid Command)
{
    public static PressedButton Read(IFormCollection form) => new(
        form["module"].ToString(), Id(form, "student"), form["ask"].ToString(), form["choice"].ToString(),
        form["remark"].ToString().Trim() is { Length: > 0 } remark ? remark : null, Id(form, "command"));

    public OfferedAsk? FindIn(AskSheet? sheet) =>
        sheet?.Asks.FirstOrDefault(o => o.Module == Module && o.Ask.StudentId.Value == Student && o.Ask.Key == Ask);

    public PersonalChoice? ChoiceOf(OfferedAsk offered) => offered.Ask.Choices.FirstOrDefault(c => c.Key == Choice);

    private static Guid Id(IFormCollection form, string name) => Guid.TryParse(form[name].ToString(), out var id) ? id : Guid.Empty;
}
