using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <param name="Id">The document's entry.</param>
/// <param name="Number">Printed on each page.</param>
/// <param name="Name">What it is, in the user's language.</param>
internal sealed record DocumentTitle(EntryId Id, string Number, string Name);
