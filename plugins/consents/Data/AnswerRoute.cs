namespace ClassTeacherPlatform.Consents.Data;

public enum AnswerRoute
{
    Paper,
    InPerson,
    Electronic,
}
