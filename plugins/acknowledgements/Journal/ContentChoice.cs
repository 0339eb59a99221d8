namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <param name="Id">The content.</param>
/// <param name="Title">As it was published last.</param>
public sealed record ContentChoice(Guid Id, string Title);
