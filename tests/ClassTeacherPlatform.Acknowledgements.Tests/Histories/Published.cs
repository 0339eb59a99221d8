namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

internal sealed record Published(long Op, Guid Content, int Number, bool AskAgain, bool Each);
