using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>Who may answer, by the directory as of the day on the paper (clause 4, birthdays; authority that has expired).</summary>
internal static class SignerRule
{
    public static Refusal? Check(Student student, AnswerDraft paper, FormText form, ConsentSettings settings)
    {
        if (paper.Paper.Route == AnswerRoute.Electronic && form.Content.Kind == FormKind.Written && settings.ElectronicWrittenAct is null)
        {
            return Refusal.Because("Answer.ElectronicNeedsAct");
        }

        return paper.GuardianId is null
            ? OfStudent(student, paper.EventOn, form.Content.Owner, settings.SignFromAge)
            : OfGuardian(student, paper, form.Content.Owner);
    }

    public static Signer SignerOf(Student student, AnswerDraft paper) =>
        GuardianOf(student, paper) is { } guardian ? Signer.Of(guardian, paper.Proof) : Signer.Of(student);

    private static Refusal? OfStudent(Student student, DateOnly day, FormOwner owner, int signFromAge) => (owner, student.AgeOn(day)) switch
    {
        (FormOwner.Guardian, _) => Refusal.Because("Answer.StudentNotAsked"),
        (_, null) => Refusal.Because("Answer.BirthdayUnknown"),
        (FormOwner.Child, { } age) when age < signFromAge => Refusal.Because("Answer.TooYoung", Text(signFromAge)),
        (FormOwner.AdultStudent, < ConsentRules.Majority) => Refusal.Because("Answer.TooYoung", Text(ConsentRules.Majority)),
        _ => null,
    };

    private static Refusal? OfGuardian(Student student, AnswerDraft paper, FormOwner owner)
    {
        if (owner == FormOwner.AdultStudent || (owner == FormOwner.Child && student.AgeOn(paper.EventOn) >= ConsentRules.Majority))
        {
            return Refusal.Because("Answer.AdultSignsHimself");
        }

        return GuardianOf(student, paper) switch
        {
            null => Refusal.Because("Answer.NoAuthority"),
            { MaySee: false } when owner == FormOwner.Guardian => Refusal.Because("Answer.MayNotSee"),
            { MaySign: false } when owner == FormOwner.Child => Refusal.Because("Answer.MayNotSign"),
            { } guardian when owner == FormOwner.Child && NeedsProof(guardian.Kind) && (paper.Proof ?? guardian.Proof) is null => Refusal.Because("Answer.ProofMissing"),
            _ => null,
        };
    }

    private static Guardian? GuardianOf(Student student, AnswerDraft paper) =>
        student.Guardians.FirstOrDefault(guardian => guardian.Id == paper.GuardianId);

    /// <summary>A parent is one by the birth certificate; everybody else acts on a document.</summary>
    private static bool NeedsProof(GuardianKind kind) => kind is not (GuardianKind.Mother or GuardianKind.Father or GuardianKind.Adopter);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.CurrentCulture);
}
