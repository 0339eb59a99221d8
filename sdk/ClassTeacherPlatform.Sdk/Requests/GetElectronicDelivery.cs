using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>May data of these students reach these representatives by electronic ways? Answered by the module that keeps consents (clause 4).</summary>
/// <param name="StudentIds">The children.</param>
[BetweenModules]
public sealed record GetElectronicDelivery(IReadOnlyCollection<StudentId> StudentIds) : Query<IReadOnlyList<ElectronicDelivery>>;
