namespace ClassTeacherPlatform.Consents.Data;

/// <summary>A form through all its versions.</summary>
public readonly record struct FormId(Guid Value)
{
    public static FormId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString("D");
}
