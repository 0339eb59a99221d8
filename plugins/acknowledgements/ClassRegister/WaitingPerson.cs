using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <param name="Person">Who, about whom.</param>
/// <param name="Student">The child's name.</param>
/// <param name="Signer">Who is to sign.</param>
/// <param name="Capacity">Null: the student himself.</param>
/// <param name="AskedAt">Since when.</param>
/// <param name="Due">By which day; null where none is set.</param>
public sealed record WaitingPerson(
    Person Person, PersonName Student, PersonName Signer, GuardianKind? Capacity, DateTimeOffset AskedAt, WorkingDayAnswer? Due);
