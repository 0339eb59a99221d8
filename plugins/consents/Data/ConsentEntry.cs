using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>A row of the register of consents: about one child, one person's answer and one form.</summary>
internal abstract class ConsentEntry : RegisterEntry
{
    protected ConsentEntry()
    {
    }

    protected ConsentEntry(Subject about, DateOnly on, IOperation operation)
    {
        StudentId = about.StudentId;
        GuardianId = about.GuardianId;
        FormId = about.FormId;
        EventOn = on;
        RegisteredAt = operation.ReceivedAt;
        RegisteredBy = operation.AccountId;
        RegisteredByName = operation.AccountName;
    }

    public StudentId StudentId { get; private init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; private init; }

    public FormId FormId { get; private init; }

    /// <summary>The day it happened, as the paper says; the registration's day is another thing.</summary>
    public DateOnly EventOn { get; private init; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public AccountId RegisteredBy { get; private init; }

    public string RegisteredByName { get; private init; } = string.Empty;

    public Subject About => new(StudentId, GuardianId, FormId);
}
