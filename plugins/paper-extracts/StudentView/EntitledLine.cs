using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

public sealed record EntitledLine(Recipient Recipient, IReadOnlyList<Ground> Grounds);
