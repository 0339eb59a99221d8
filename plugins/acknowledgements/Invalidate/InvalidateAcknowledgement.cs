using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Invalidate;

/// <summary>Declares an answer a mistake of registration: it stays in the register and counts no longer.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record InvalidateAcknowledgement(StudentId StudentId, EntryId AnswerId, string Reason) : Command<EntryId>, IForStudent;
