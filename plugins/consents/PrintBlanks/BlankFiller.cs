using System.Globalization;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

/// <summary>Fills in what the directory knows; addresses and identity documents it does not keep, they are written by hand.</summary>
internal sealed class BlankFiller(School school, SchoolClass schoolClass, string language)
{
    public FormFilling Fill(Student student, Guardian? guardian) => new()
    {
        Signer = (guardian?.Name ?? student.Name).Full,
        SignerShort = (guardian?.Name ?? student.Name).WithInitials,
        Authority = guardian is null ? Words("Self") : AuthorityOf(guardian),
        AsksProof = guardian is { Proof: null, Kind: not (GuardianKind.Mother or GuardianKind.Father) },
        Child = student.Name.Full,
        ChildBirthday = student.BornOn?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        SchoolClass = schoolClass.Name,
        Operator = school,
        Email = guardian?.Email,
        Phone = guardian?.Phone,
    };

    private string AuthorityOf(Guardian guardian) =>
        guardian.Proof is { } proof ? $"{Words(guardian.Kind.ToString())} ({proof})" : Words(guardian.Kind.ToString());

    private string Words(string key) => T.Text.In(language, $"Blank.Authority.{key}") ?? key;
}
