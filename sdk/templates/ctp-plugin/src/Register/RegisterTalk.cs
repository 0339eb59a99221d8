using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace Sample.Register;

/// <summary>A talk was held with a student's family.</summary>
[Requires(Names.Register, Duty = Names.Talk)]
internal sealed record RegisterTalk(StudentId StudentId, DateOnly? HeldOn, string Topic) : Command<EntryId>, IForStudent;
