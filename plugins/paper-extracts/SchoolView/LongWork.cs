namespace ClassTeacherPlatform.PaperExtracts.SchoolView;

/// <param name="Key">The text that says what is being done, with done and total.</param>
/// <param name="Done">So far.</param>
/// <param name="Total">In all.</param>
internal sealed record LongWork(string Key, int Done, int Total);
