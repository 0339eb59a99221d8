namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>A page and who sees it.</summary>
/// <param name="Address">With <c>{class}</c>, <c>{student}</c>, <c>{form}</c> of 7А and its first student.</param>
/// <param name="Accounts">One account for each role that sees it.</param>
internal sealed record PageEntry(string Address, params string[] Accounts)
{
    /// <summary>The heading holds a person's name or a text of the school's own, which no language changes.</summary>
    public bool HasOwnHeading { get; init; }
}
