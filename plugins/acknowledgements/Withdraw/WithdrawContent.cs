using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Withdraw;

/// <summary>Ends the asking for a content, whomever it is for.</summary>
[Requires(Names.Publish, Duty = Names.Collect), SchoolWide]
internal sealed record WithdrawContent(Guid ContentId, string Reason) : Command<EntryId>;
