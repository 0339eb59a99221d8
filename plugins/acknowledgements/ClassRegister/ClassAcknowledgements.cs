using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <param name="Class">The class.</param>
/// <param name="Waiting">Who was asked and has not answered.</param>
/// <param name="Register">Answers, the latest first.</param>
internal sealed record ClassAcknowledgements(
    SchoolClass Class, IReadOnlyList<WaitingPerson> Waiting, IReadOnlyList<RegisterRow> Register);
