using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>The request is about one class: the kernel checks the account's assignment to it today.</summary>
public interface IForClass
{
    /// <summary>The class.</summary>
    SchoolClassId ClassId { get; }
}
