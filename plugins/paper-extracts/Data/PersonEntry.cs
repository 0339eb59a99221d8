using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>An entry about one person and one child.</summary>
internal abstract class PersonEntry : PaperEntry
{
    protected PersonEntry()
    {
    }

    protected PersonEntry(Person person, IOperation operation)
        : base(operation) => (StudentId, GuardianId) = (person.StudentId, person.GuardianId);

    public StudentId StudentId { get; private init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; private init; }

    public Person Person => new(StudentId, GuardianId);
}
