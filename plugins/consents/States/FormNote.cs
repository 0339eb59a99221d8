namespace ClassTeacherPlatform.Consents.States;

public enum FormNote
{
    /// <summary>A representative's consent stands; the student has reached the age and signs too.</summary>
    StudentSignsToo,

    /// <summary>Nobody may sign for this child.</summary>
    NoSigner,
}
