using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <summary>A class's people who were asked, and the register of their answers, void ones too.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record GetClassAcknowledgements(SchoolClassId ClassId) : Query<ClassAcknowledgements>, IForClass;
