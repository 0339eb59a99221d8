using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>One child: who may see and sign, and each form with its entries.</summary>
/// <param name="Student">As of today.</param>
/// <param name="ClassName">Null for a child who has left.</param>
/// <param name="Forms">The forms that concern the child or were answered.</param>
/// <param name="LastSeq">The latest operation seen.</param>
internal sealed record StudentHistory(Student Student, string? ClassName, IReadOnlyList<FormHistory> Forms, long LastSeq);
