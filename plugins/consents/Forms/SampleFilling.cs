using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>An invented family, for previews.</summary>
internal static class SampleFilling
{
    public static FormFilling In(string language) => new()
    {
        Signer = Words(language, "Forms.Sample.Signer"),
        SignerShort = Words(language, "Forms.Sample.SignerShort"),
        Authority = Words(language, "Forms.Sample.Authority"),
        Child = Words(language, "Forms.Sample.Child"),
        ChildBirthday = "10.03.2013",
        SchoolClass = Words(language, "Forms.Sample.Class"),
        Operator = new School(Words(language, "Forms.Sample.Operator"), Words(language, "Forms.Sample.OperatorAddress")),
    };

    private static string Words(string language, string key) => T.Text.In(language, key) ?? key;
}
