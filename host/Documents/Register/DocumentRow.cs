using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Documents.Register;

/// <summary>A document as the register lists it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sha256">Of its content.</param>
/// <param name="At">When it was registered, UTC.</param>
/// <param name="By">By whom.</param>
/// <param name="StudentId">About whom; null where it is about no single student.</param>
/// <param name="StudentName">His name.</param>
/// <param name="Void">Why it does not count; null where it does.</param>
public sealed record DocumentRow(
    EntryId Id, string Number, string Title, string Sha256, DateTimeOffset At, string By, StudentId? StudentId, string? StudentName, VoidMark? Void);
