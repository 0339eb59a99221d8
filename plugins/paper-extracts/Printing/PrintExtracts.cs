using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Printing;

/// <summary>Extracts as one file to print. The file is written while the documents are laid out, one after the other.</summary>
/// <param name="StudentIds">About whom.</param>
/// <param name="ExtractIds">Which, in the order in which they are printed; those that do not count are left out.</param>
/// <param name="Output">Where the file goes; left open.</param>
/// <param name="Done">Told how many there are by now; may be null.</param>
[Requires(Names.Issue, Duty = Names.Duty)]
internal sealed record PrintExtracts(
    IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> ExtractIds, Stream Output, IProgress<int>? Done) : Query<PrintedStack>, IForStudents;
