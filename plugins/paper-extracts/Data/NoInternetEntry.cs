using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>The family states that it has no computer or internet, or has them again (clause 2, the third part).</summary>
internal sealed class NoInternetEntry : PersonEntry
{
    private NoInternetEntry()
    {
    }

    private NoInternetEntry(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    /// <summary>True opens the ground, false ends it.</summary>
    public bool IsWithout { get; private init; }

    /// <summary>The day of the statement.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Which paper, and where it lies.</summary>
    public string Paper { get; private init; } = string.Empty;

    public static NoInternetEntry Of(bool isWithout, Person person, DateOnly on, string paper, IOperation operation) =>
        new(person, operation) { IsWithout = isWithout, On = on, Paper = paper.Trim() };
}
