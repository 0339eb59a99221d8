using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace Sample.Data;

/// <summary>An entry of the register: added by an operation, never changed.</summary>
internal sealed class Talk : RegisterEntry
{
    private Talk()
    {
    }

    public StudentId StudentId { get; private init; }

    public DateOnly HeldOn { get; private init; }

    public string Topic { get; private init; } = string.Empty;

    public string RegisteredByName { get; private init; } = string.Empty;

    public static Talk Register(StudentId student, DateOnly heldOn, string topic, IOperation operation) => new()
    {
        StudentId = student,
        HeldOn = heldOn,
        Topic = topic,
        RegisteredByName = operation.AccountName,
    };
}
