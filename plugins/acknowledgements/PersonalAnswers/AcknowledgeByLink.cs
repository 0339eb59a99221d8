using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.PersonalAnswers;

/// <summary>A person acknowledges by a personal link what he was shown: a deliberate act of an identified person (clause 3).</summary>
/// <param name="StudentId">About which child.</param>
/// <param name="AskKey">The version, or the request of a consent, that the page showed.</param>
[PersonalLink(Duty = Names.Collect)]
internal sealed record AcknowledgeByLink(StudentId StudentId, string AskKey) : Command<EntryId>, IForStudent;
