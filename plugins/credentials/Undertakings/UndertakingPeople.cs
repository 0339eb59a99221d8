using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Who of a family undertakes: each guardian who may see, and the student from the school's age on.</summary>
internal sealed class UndertakingPeople(CredentialSettings settings)
{
    /// <summary>A student whose birthday is not recorded is not asked: nobody knows his age.</summary>
    public IEnumerable<SlipHolder> Of(Student student, DateOnly today) =>
        SlipHolder.Of(student).Where(p => p.Holder.IsGuardian ? p.MaySee : student.AgeOn(today) >= settings.StudentsSignFromAge);
}
