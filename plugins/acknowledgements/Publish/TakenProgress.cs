using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <param name="Origin">Where the data come from.</param>
/// <param name="Students">Of whom the source has anything.</param>
internal sealed record TakenProgress(ProgressOrigin Origin, IReadOnlyList<StudentProgress> Students);
