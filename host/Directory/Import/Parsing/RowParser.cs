using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>Understands one row; what it cannot read becomes a notice, and the rest of the row stays.</summary>
internal sealed class RowParser(ColumnMapping columns, string? classForAll, DateOnly today)
{
    /// <summary>Nobody in a school is older: a birthday before it is a slip of the pen.</summary>
    private const int OldestStudent = 25;

    private const int YoungestStudent = 5;

    private static readonly IReadOnlyList<GuardianPlace> Places =
        [.. Enum.GetValues<GuardianPlace>().Where(place => place != GuardianPlace.Student)];

    private readonly List<RowNotice> _notices = [];

    public IReadOnlyList<RowNotice> Notices => _notices;

    /// <returns>The student; null where the row's error leaves nothing to go on with.</returns>
    public FileStudent? Parse(SheetRow row)
    {
        var cells = new RowCells(row, columns);
        if (cells.NameOf(GuardianPlace.Student) is not { } name)
        {
            _notices.Add(RowNotice.Error(row.Number, "Name"));
            return null;
        }

        var className = cells.Of(ColumnField.Class) is { Length: > 0 } written ? written : classForAll ?? string.Empty;
        if (ClassNames.Parse(className) is not { } parsed)
        {
            _notices.Add(RowNotice.Error(row.Number, className.Length == 0 ? "ClassMissing" : "Class", className));
            return null;
        }

        return new FileStudent
        {
            Row = row.Number,
            Name = name,
            BornOn = BornOn(cells),
            Class = parsed.Name,
            Order = cells.Of(ColumnField.Order) is { Length: > 0 } order ? order : null,
            Guardians = [.. Places.Select((place, at) => Guardian(cells, place, at)).OfType<FileGuardian>()],
        };
    }

    private DateOnly? BornOn(RowCells cells)
    {
        if (columns.Find(ColumnField.BornOn) is null)
        {
            return null;
        }

        var text = cells.Of(ColumnField.BornOn);
        if (text.Length == 0)
        {
            _notices.Add(RowNotice.Warning(cells.Number, "BornOnMissing"));
            return null;
        }

        if (Days.Parse(text) is not { } day || day > today.AddYears(-YoungestStudent) || day < today.AddYears(-OldestStudent))
        {
            _notices.Add(RowNotice.Error(cells.Number, "BornOn", text));
            return null;
        }

        return day;
    }

    private FileGuardian? Guardian(RowCells cells, GuardianPlace place, int at)
    {
        if (cells.IsEmpty(place))
        {
            return null;
        }

        if (cells.NameOf(place) is not { } name)
        {
            _notices.Add(RowNotice.Error(cells.Number, "GuardianName"));
            return null;
        }

        var kind = Kind(cells, place, name);
        return new FileGuardian
        {
            Row = cells.Number,
            At = at,
            Name = name,
            Kind = kind ?? GuardianKind.Other,
            KindIsUnknown = kind is null,
            Phone = Contact(cells, ColumnField.Phone, place, Contacts.Phone, "Phone"),
            Email = Contact(cells, ColumnField.Email, place, Contacts.Email, "Email"),
            Proof = cells.Of(ColumnField.Proof, place) is { Length: > 0 } proof ? proof : null,
        };
    }

    private GuardianKind? Kind(RowCells cells, GuardianPlace place, PersonName name)
    {
        var written = cells.Of(ColumnField.Kind, place);
        var kind = GuardianKinds.Parse(written) ?? GuardianKinds.Of(place, name);
        if (kind is null)
        {
            _notices.Add(RowNotice.Warning(cells.Number, "Kind", name.Full));
        }

        return kind;
    }

    private string? Contact(RowCells cells, ColumnField field, GuardianPlace place, Func<string, string?> read, string code)
    {
        var text = cells.Of(field, place);
        if (text.Length == 0)
        {
            return null;
        }

        var contact = read(text);
        if (contact is null)
        {
            _notices.Add(RowNotice.Warning(cells.Number, code, text));
        }

        return contact;
    }
}
