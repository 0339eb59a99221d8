namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>What a key does in the grid.</summary>
public enum StackKey
{
    None,
    Up,
    Down,
    Left,
    Right,
    First,
    Last,
    Yes,
    No,
    Turn,
    Clear,
    PageLater,
    PageEarlier,
    PageMore,
    PageFewer,
    Exception,
    Register,
}
