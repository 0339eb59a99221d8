using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Withdraw;

/// <summary>Ends the asking for a content of one class alone.</summary>
[Requires(Names.Publish, Duty = Names.Collect)]
internal sealed record WithdrawClassContent(SchoolClassId ClassId, Guid ContentId, string Reason) : Command<EntryId>, IForClass;
