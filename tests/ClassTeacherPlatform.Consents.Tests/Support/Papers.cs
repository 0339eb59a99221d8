using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>Papers to the forms that are shipped.</summary>
internal static class Papers
{
    /// <summary>The representative's own data.</summary>
    public static readonly EntryId Delivery = Version(1);

    /// <summary>The child's data.</summary>
    public static readonly EntryId SchoolSystem = Version(2);

    /// <summary>The grown-up student's own.</summary>
    public static readonly EntryId ToGuardians = Version(3);

    public static readonly FormId DeliveryForm = new(Guid.Parse("0199c000-0000-7000-8000-000000000001"));
    public static readonly FormId SchoolSystemForm = new(Guid.Parse("0199c000-0000-7000-8000-000000000002"));

    public static RegisterAnswer Given(StudentId student, GuardianId? by, string on = "1.9.2026", EntryId? form = null) =>
        Of(student, by, on, form ?? Delivery, Decision.Given);

    public static RegisterAnswer Refused(StudentId student, GuardianId? by, string on = "1.9.2026", EntryId? form = null) =>
        Of(student, by, on, form ?? Delivery, Decision.Refused);

    public static RegisterAnswer By(this RegisterAnswer command, AnswerRoute route) => command.With(paper => paper with { Route = route });

    public static RegisterAnswer Replacing(this RegisterAnswer command, EntryId entry) => command.With(paper => paper with { Replaces = entry });

    public static RegisterAnswer With(this RegisterAnswer command, Func<AnswerPaper, AnswerPaper> change) =>
        command with { Draft = command.Draft with { Paper = change(command.Draft.Paper) } };

    private static RegisterAnswer Of(StudentId student, GuardianId? by, string on, EntryId form, Decision decision) => new()
    {
        StudentId = student,
        FormVersionId = form,
        Draft = new AnswerDraft
        {
            StudentId = student,
            GuardianId = by,
            EventOn = Family.Day(on),
            Paper = new AnswerPaper { Decision = decision, Route = AnswerRoute.Paper, OriginalPlace = "Папка 1" },
        },
    };

    private static EntryId Version(int number) => new(Guid.Parse($"0199c000-0000-7000-8000-00000000010{number}"));
}
