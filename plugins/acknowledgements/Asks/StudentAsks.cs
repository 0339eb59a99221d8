using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>What is asked of one child's family.</summary>
internal sealed record StudentAsks(Student Student, IReadOnlyList<AskGroup> Groups)
{
    public IEnumerable<AskGroup> GroupsOf(Guid content) => Groups.Where(g => g.Head.ContentId == content);

    /// <summary>Null where nothing is asked of this person about this content.</summary>
    public AskedPerson? Find(Guid content, Person person) => GroupsOf(content).SelectMany(g => g.People).FirstOrDefault(p => p.Person == person);
}
