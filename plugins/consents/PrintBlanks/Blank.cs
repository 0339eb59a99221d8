using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

/// <summary>One person's sheet.</summary>
/// <param name="StudentId">About whom.</param>
/// <param name="GuardianId">Who signs; null for the student himself.</param>
/// <param name="ListNumber">The student's number in the class list.</param>
/// <param name="Filling">What is known beforehand.</param>
public sealed record Blank(StudentId StudentId, GuardianId? GuardianId, int ListNumber, FormFilling Filling);
