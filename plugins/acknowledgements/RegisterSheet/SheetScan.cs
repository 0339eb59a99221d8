using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>The scan that goes with what is registered.</summary>
/// <param name="File">As it is kept.</param>
/// <param name="Pages">How many pages it has; null for a picture.</param>
/// <param name="IsStack">Each family's own sheet, one after the other; else one sheet that all have signed.</param>
public sealed record SheetScan(StoredFile File, int? Pages, bool IsStack);
