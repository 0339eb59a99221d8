namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>Where progress data come from.</summary>
/// <param name="On">The school's day on which the source had them.</param>
/// <param name="Source">Its name.</param>
internal sealed record ProgressOrigin(DateOnly On, string Source);
