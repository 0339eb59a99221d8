using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>An answer whose line in the school IS was seen to.</summary>
/// <param name="StudentId">About which child.</param>
/// <param name="AnswerId">The answer.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct EnteredAnswer(StudentId StudentId, EntryId AnswerId);
