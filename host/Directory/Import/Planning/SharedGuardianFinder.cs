using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>
/// Finds representatives who may be one person with several children: the same name, and the same telephone, e-mail or family
/// name of the children. It only asks; the answer is a person's.
/// </summary>
internal sealed class SharedGuardianFinder(DirectorySnapshot directory, DateOnly day)
{
    public IEnumerable<Offer> Find(IReadOnlyList<PlannedStudent> students)
    {
        var fresh = students.SelectMany(s => s.Guardians.Where(g => g.IsNew).Select(g => (g.File.Name, Shared: Of(s, g.File))))
            .GroupBy(g => PersonNames.KeyOf(g.Name), g => g.Shared).ToList();
        var known = fresh.Count == 0 ? null : directory.Guardians.Values.ToLookup(g => PersonNames.KeyOf(GuardianPlanner.NameOf(g)));
        var children = fresh.Count == 0 ? null : directory.Links.SelectMany(l => l).ToLookup(l => l.GuardianId);
        var byId = fresh.Count == 0 ? null : directory.Students.ToDictionary(s => s.Id);
        return fresh.SelectMany(group => Clusters([.. known![group.Key].Select(g => Of(g, children![g.Id], byId!)), .. group]))
            .Where(cluster => cluster.Members.Count > 1 && cluster.Members.Exists(m => m.Key is not null))
            .Select(cluster => Ask(cluster.Members, cluster.Reasons));
    }

    private static Offer Ask(List<SharedGuardian> members, HashSet<OfferReason> reasons) => new()
    {
        Key = "guardian-" + members.First(m => m.Key is not null).Key,
        Reasons = [OfferReason.SameName, .. reasons.Order()],
        Members = [.. members.Select(m => m.Member)],
        Guardians = [.. members.Select(m => m.Key).OfType<string>()],
        Person = members.Select(m => m.Person).FirstOrDefault(person => person is not null),
    };

    /// <summary>Grows each cluster by whoever has a reason to belong to one of its members.</summary>
    private static IEnumerable<(List<SharedGuardian> Members, HashSet<OfferReason> Reasons)> Clusters(List<SharedGuardian> all)
    {
        while (all.Count > 0)
        {
            var (members, reasons) = (new List<SharedGuardian> { all[0] }, new HashSet<OfferReason>());
            all.RemoveAt(0);
            for (var at = 0; at < members.Count; at++)
            {
                var joined = all.Where(other => members[at].ReasonsWith(other).Any()).ToList();
                reasons.UnionWith(joined.SelectMany(members[at].ReasonsWith));
                members.AddRange(joined);
                all.RemoveAll(joined.Contains);
            }

            yield return (members, reasons);
        }
    }

    private static string Details(string? phone, string? email) => string.Join(", ", new[] { phone, email }.OfType<string>());

    private static SharedGuardian Of(PlannedStudent student, FileGuardian guardian) => new()
    {
        Member = new OfferMember(
            guardian.Row, guardian.Name.Full, Details(guardian.Phone, guardian.Email), student.File.Name.Full, student.File.Class),
        Key = guardian.Key,
        Phone = guardian.Phone,
        Email = guardian.Email,
        Families = new HashSet<string> { SharedGuardian.FamilyRoot(student.File.Name.Family) },
    };

    private SharedGuardian Of(GuardianRow guardian, IEnumerable<GuardianLinkRow> links, Dictionary<StudentId, StudentRow> students)
    {
        var children = links.Select(l => students[l.StudentId]).ToList();
        return new SharedGuardian
        {
            Member = new OfferMember(
                null, GuardianPlanner.NameOf(guardian).Full, Details(guardian.Phone, guardian.Email),
                string.Join(", ", children.Select(c => StudentMatcher.NameOf(c).Full)),
                string.Join(", ", children.Select(c => directory.MembershipOn(c.Id, day)).OfType<ClassMembershipRow>()
                    .Select(m => directory.Classes[m.ClassId].Name).Distinct())),
            Person = guardian,
            Phone = guardian.Phone is null ? null : Contacts.Phone(guardian.Phone) ?? guardian.Phone,
            Email = guardian.Email?.ToLowerInvariant(),
            Families = children.Select(c => SharedGuardian.FamilyRoot(c.Family)).ToHashSet(),
        };
    }
}
