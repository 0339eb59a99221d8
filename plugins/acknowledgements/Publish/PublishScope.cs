namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>For whom a content is published.</summary>
public enum PublishScope
{
    Class,

    /// <summary>The classes of this class's grade.</summary>
    Grade,

    /// <summary>Classes ticked one by one.</summary>
    Chosen,

    /// <summary>The whole school, also those who come later.</summary>
    School,
}
