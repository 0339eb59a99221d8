using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>A guardian who may be reminded now.</summary>
/// <param name="Guardian">Who.</param>
/// <param name="Address">Where to.</param>
/// <param name="Asks">Of what, about which child.</param>
internal sealed record ToRemind(Guardian Guardian, string Address, IReadOnlyList<(AskHead Head, Person Person, EntryId AskId)> Asks);
