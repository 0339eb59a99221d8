using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Journal;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Support;

internal sealed record SeenClass(IReadOnlyList<MatrixLine> Waiting, IReadOnlyList<AnswerRow> Register);
