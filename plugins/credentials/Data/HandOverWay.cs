namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>How a slip was given.</summary>
public enum HandOverWay
{
    /// <summary>In person at school.</summary>
    InPerson,

    /// <summary>At a parents' meeting.</summary>
    Meeting,

    /// <summary>By registered post against signature.</summary>
    RegisteredPost,
}
