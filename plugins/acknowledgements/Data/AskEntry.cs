using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A row of the register of requests and answers: about one person and one child.</summary>
internal abstract class AskEntry : RegisterEntry
{
    protected AskEntry()
    {
    }

    protected AskEntry(Person person, IOperation operation)
    {
        StudentId = person.StudentId;
        GuardianId = person.GuardianId;
        At = operation.ReceivedAt;
    }

    public StudentId StudentId { get; private init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; private init; }

    /// <summary>When the server received it.</summary>
    public DateTimeOffset At { get; private init; }

    public Person Person => new(StudentId, GuardianId);
}
