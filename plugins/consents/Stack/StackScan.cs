using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>A stack scanned as one file.</summary>
/// <param name="File">As it is kept.</param>
/// <param name="Pages">How many pages it has.</param>
internal sealed record StackScan(StoredFile File, int Pages);
