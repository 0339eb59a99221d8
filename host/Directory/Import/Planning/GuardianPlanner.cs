using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>Compares a student's representatives with the links that hold on the day.</summary>
internal sealed class GuardianPlanner(DirectorySnapshot directory, DateOnly day, List<RowNotice> notices)
{
    /// <summary>What the file says of people with several children: two rows that differ are a question to the school.</summary>
    private readonly Dictionary<GuardianId, FileGuardian> _said = [];

    public static PersonName NameOf(GuardianRow row) => new(row.Family, row.Given, row.Patronymic);

    public PlannedGuardian[] Plan(FileStudent file, StudentRow? row)
    {
        if (row is null)
        {
            return [.. file.Guardians.Select(g => new PlannedGuardian { File = g })];
        }

        var links = directory.LinksOn(row.Id, day).ToList();
        return [.. file.Guardians.Select(guardian => Compare(guardian, links))];
    }

    private PlannedGuardian Compare(FileGuardian file, List<GuardianLinkRow> links)
    {
        var link = links.Find(l => PersonNames.KeyOf(NameOf(directory.Guardians[l.GuardianId])) == PersonNames.KeyOf(file.Name))
            ?? links.Find(l => MayBe(directory.Guardians[l.GuardianId], file.Name));
        if (link is null)
        {
            return new PlannedGuardian { File = file };
        }

        links.Remove(link);
        var person = directory.Guardians[link.GuardianId];
        CheckAgainstOtherRows(person, file);
        return new PlannedGuardian
        {
            File = file,
            Link = link,
            Person = person,
            PersonChanges =
            [
                .. person.Patronymic is null ? FieldChange.Of("Patronymic", null, file.Name.Patronymic) : [],
                .. FieldChange.Of("Phone", person.Phone is null ? null : Contacts.Phone(person.Phone) ?? person.Phone, file.Phone),
                .. FieldChange.Of("Email", person.Email?.ToLowerInvariant(), file.Email),
            ],
            LinkChanges =
            [
                .. file.KindIsUnknown ? [] : FieldChange.Of("Kind", link.Kind.ToString(), file.Kind.ToString()),
                .. FieldChange.Of("Proof", link.Proof, file.Proof),
            ],
        };
    }

    /// <summary>The same family and given name, and a patronymic that one of the two does not tell.</summary>
    private static bool MayBe(GuardianRow row, PersonName name) =>
        (row.Patronymic is null || name.Patronymic is null) &&
        PersonNames.KeyOf($"{row.Family}|{row.Given}") == PersonNames.KeyOf($"{name.Family}|{name.Given}");

    private void CheckAgainstOtherRows(GuardianRow person, FileGuardian file)
    {
        if (!_said.TryAdd(person.Id, file) && _said[person.Id] is var other && file.DiffersFrom(other))
        {
            notices.Add(RowNotice.Error(file.Row, "GuardianDiffers", file.Name.Full, other.Row.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
