namespace ClassTeacherPlatform.Consents.Data;

public enum Decision
{
    Given,
    Refused,
}
