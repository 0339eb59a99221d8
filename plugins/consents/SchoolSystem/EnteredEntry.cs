using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.SchoolSystem;

/// <summary>An entry of one child that stands in the school IS too.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct EnteredEntry(StudentId StudentId, EntryId EntryId);
