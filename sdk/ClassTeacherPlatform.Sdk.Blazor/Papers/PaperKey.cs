namespace ClassTeacherPlatform.Sdk.Blazor.Papers;

/// <summary>What a key does in a grid of papers.</summary>
public enum PaperKey
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One row up.</summary>
    Up,

    /// <summary>One row down.</summary>
    Down,

    /// <summary>One cell to the left.</summary>
    Left,

    /// <summary>One cell to the right.</summary>
    Right,

    /// <summary>To the first row.</summary>
    First,

    /// <summary>To the last row.</summary>
    Last,

    /// <summary>The paper says yes, and on to the next.</summary>
    Yes,

    /// <summary>The paper says no, and on to the next.</summary>
    No,

    /// <summary>Yes, no, no paper, in turn.</summary>
    Turn,

    /// <summary>No paper.</summary>
    Clear,

    /// <summary>The paper begins a page later.</summary>
    PageLater,

    /// <summary>The paper begins a page earlier.</summary>
    PageEarlier,

    /// <summary>The paper has a page more.</summary>
    PageMore,

    /// <summary>The paper has a page fewer.</summary>
    PageFewer,

    /// <summary>What this paper says otherwise.</summary>
    Exception,

    /// <summary>Register the stack.</summary>
    Register,
}
