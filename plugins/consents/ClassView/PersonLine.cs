using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>One person who is asked.</summary>
/// <param name="GuardianId">Null: the student himself.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">Null: the student himself.</param>
/// <param name="State">How the answer stands.</param>
/// <param name="IsMissing">The answer is awaited now.</param>
/// <param name="Standing">The entry that stands in the register; null without any.</param>
/// <param name="Differs">The school IS holds something else.</param>
public sealed record PersonLine(
    GuardianId? GuardianId, PersonName Name, GuardianKind? Kind, PersonState State, bool IsMissing, EntryId? Standing, bool Differs);
