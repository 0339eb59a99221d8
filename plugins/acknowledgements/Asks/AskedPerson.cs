using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>One who may answer, with his answer.</summary>
/// <param name="Person">Who, about which child.</param>
/// <param name="AskId">The entry that an answer answers.</param>
/// <param name="AskedOn">Since when he is asked.</param>
/// <param name="Answer">His latest answer that counts; null for none.</param>
internal sealed record AskedPerson(Person Person, EntryId AskId, DateOnly AskedOn, Acknowledgement? Answer);
