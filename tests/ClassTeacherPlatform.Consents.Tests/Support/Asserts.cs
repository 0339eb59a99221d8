using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Tests.Support;

internal static class Asserts
{
    public static T Done<T>(this Outcome<T> outcome)
    {
        Assert.True(outcome.IsDone, outcome.Refusal is Refusal.Invalid invalid ? string.Join(' ', invalid.Errors) : outcome.Refusal?.ToString());
        return outcome.Value;
    }

    /// <summary>The rule's code.</summary>
    public static string Rule<T>(this Outcome<T> outcome) => Assert.IsType<Refusal.Rule>(outcome.Refusal).Code;

    /// <summary>The only error's code.</summary>
    public static string Error<T>(this Outcome<T> outcome) => Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code;

    public static async Task<T> Does<T>(this ConsentsFixture school, AccountId account, Command<T> command) => (await school.Send(account, command)).Done();

    public static async Task<FormCell> Cell(this ConsentsFixture school, People people, Guid form, StudentId? student = null)
    {
        var consents = (await school.Send(school.Deputy, new GetClassConsents(people.Class7A))).Done();
        var at = consents.Forms.ToList().FindIndex(text => text.FormId.Value == form);
        return consents.Students.Single(line => line.StudentId == (student ?? people.Child)).Cells[at];
    }

    public static async Task<AnswerState> State(this ConsentsFixture school, People people, Guid form) => (await school.Cell(people, form)).State.State;

    /// <summary>The head decides that the operation that wrote this entry is void.</summary>
    public static async Task Void(this ConsentsFixture school, EntryId entry)
    {
        var seq = await school.Read(async context =>
            (await context.HistoryAsync([.. context.Entries.Select(row => row.StudentId).ToList()], CancellationToken.None))
                .SelectMany(rows => rows).Single(row => row.Entry.Id == entry).Entry.OperationSeq);
        await school.Does(school.Head, new DecideVoid
        {
            Kind = VoidDecisionKind.Items,
            Ground = VoidGround.HeadDecision,
            Incident = "7",
            Operations = [seq],
            Reason = "Проверка",
        });
    }
}
