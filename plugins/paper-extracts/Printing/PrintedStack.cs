namespace ClassTeacherPlatform.PaperExtracts.Printing;

/// <param name="Printed">Documents in the file.</param>
/// <param name="WithFiles">Of them, those whose attached file is printed apart.</param>
internal sealed record PrintedStack(int Printed, int WithFiles);
