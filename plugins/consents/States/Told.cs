using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>What the other modules are told: ids and the purpose's code.</summary>
internal static class Told
{
    public static SchoolNotification Of(Answer answer, string purpose) => answer.Decision switch
    {
        Decision.Given => new ConsentGiven { EntryId = answer.Id, StudentId = answer.StudentId, GuardianId = answer.GuardianId, Purpose = purpose },
        Decision.Refused => new ConsentRefused { EntryId = answer.Id, StudentId = answer.StudentId, GuardianId = answer.GuardianId, Purpose = purpose },
    };

    public static ConsentWithdrawn Of(Withdrawal withdrawal, string purpose) => new()
    {
        EntryId = withdrawal.Id,
        StudentId = withdrawal.StudentId,
        GuardianId = withdrawal.GuardianId,
        Purpose = purpose,
        WithdrawnOn = withdrawal.EventOn,
    };

    public static ConsentInvalidated Of(Invalidation invalidation, string purpose) => new()
    {
        EntryId = invalidation.Id,
        StudentId = invalidation.StudentId,
        GuardianId = invalidation.GuardianId,
        Purpose = purpose,
    };
}
