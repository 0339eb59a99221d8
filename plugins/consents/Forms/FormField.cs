namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>What 152-FZ art. 9 part 4 asks of a written consent.</summary>
public enum FormField
{
    SubjectName,
    SubjectAddress,
    SubjectDocument,
    RepresentativeName,
    RepresentativeAddress,
    RepresentativeDocument,
    RepresentativeAuthority,
    OperatorName,
    OperatorAddress,
    Purpose,
    Data,
    Processor,
    Actions,
    Term,
    Withdrawal,
    Signature,
}
