using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Contents;

/// <summary>A content with its valid versions. The latest is read; an answer to any version since the last 'ask again' counts.</summary>
internal sealed class Content
{
    private readonly HashSet<EntryId> _accepted;

    public Content(IEnumerable<VersionHead> valid)
    {
        Versions = [.. valid.OrderBy(v => v.Seq)];
        Current = Versions[^1];
        Asked = Versions.LastOrDefault(v => v.AskAgain) ?? Versions[0];
        _accepted = [.. Versions.Where(v => v.Seq >= Asked.Seq).Select(v => v.Id)];
    }

    public IReadOnlyList<VersionHead> Versions { get; }

    public VersionHead Current { get; }

    /// <summary>The version from which on answers count.</summary>
    public VersionHead Asked { get; }

    public IReadOnlyCollection<EntryId> Accepted => _accepted;

    public bool IsFor(SchoolClassId classId) => Current.IsForSchool || Current.Classes.Contains(classId);

    /// <summary>Every version was for this class and no other: its class teacher may go on with it.</summary>
    public bool IsOnlyFor(SchoolClassId classId) => Versions.All(v => !v.IsForSchool && v.Classes.All(c => c == classId));

    public bool Accepts(EntryId version) => _accepted.Contains(version);
}
