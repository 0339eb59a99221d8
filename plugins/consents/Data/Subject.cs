using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>Whose answer to what: one child, one person, one form. A null guardian is the student.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Subject(StudentId StudentId, GuardianId? GuardianId, FormId FormId);
