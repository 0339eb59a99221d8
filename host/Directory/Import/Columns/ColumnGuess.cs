namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>Reads the heads as a person would; what it does not know it leaves out, and the person decides.</summary>
internal static class ColumnGuess
{
    private static readonly ColumnField[] Contacts = [ColumnField.Phone, ColumnField.Email, ColumnField.Kind, ColumnField.Proof];

    public static ColumnMapping Of(IReadOnlyList<string> heads)
    {
        var columns = new List<ColumnReading>(heads.Count);
        GuardianPlace? last = null;
        foreach (var head in heads)
        {
            var reading = Read(HeadWords.Plain(head), last, columns);
            if (reading.Place != GuardianPlace.Student)
            {
                last = reading.Place;
            }

            columns.Add(reading);
        }

        return new ColumnMapping(columns);
    }

    private static ColumnReading Read(string head, GuardianPlace? last, List<ColumnReading> before)
    {
        var (place, field) = (HeadWords.PlaceOf(head), HeadWords.FieldOf(head));
        if (place is null or GuardianPlace.Student)
        {
            return ReadStudent(place, field, last, before);
        }

        // Only the person is named: «Мать», «Представитель 2».
        field ??= ColumnField.FullName;
        if (field is ColumnField.Class or ColumnField.BornOn or ColumnField.Order or ColumnField.Ignore)
        {
            return ColumnReading.Ignored;
        }

        return Numbered(field.Value, place.Value, head, last, before);
    }

    /// <summary>A bare «Телефон» after «Мать» is hers; before any representative it is the student's, which the directory does not keep.</summary>
    private static ColumnReading ReadStudent(GuardianPlace? place, ColumnField? field, GuardianPlace? last, List<ColumnReading> before)
    {
        if (field is { } contact && Contacts.Contains(contact))
        {
            return place is null && last is { } guardian && !before.Contains(new ColumnReading(contact, guardian))
                ? new ColumnReading(contact, guardian)
                : ColumnReading.Ignored;
        }

        field ??= place is null ? ColumnField.Ignore : ColumnField.FullName;
        var reading = new ColumnReading(field.Value);
        return before.Contains(reading) ? ColumnReading.Ignored : reading;
    }

    private static ColumnReading Numbered(ColumnField field, GuardianPlace place, string head, GuardianPlace? last, List<ColumnReading> before)
    {
        GuardianPlace[] row = place switch
        {
            GuardianPlace.Parent1 => [GuardianPlace.Parent1, GuardianPlace.Parent2],
            GuardianPlace.Representative1 => [GuardianPlace.Representative1, GuardianPlace.Representative2, GuardianPlace.Representative3],
            _ => [place],
        };
        var number = head.FirstOrDefault(char.IsAsciiDigit) - '1';
        if (number >= 0)
        {
            return number < row.Length ? new ColumnReading(field, row[number]) : ColumnReading.Ignored;
        }

        // «Телефон родителя» after «Мать» is a column of its own only where «Родитель» stood before.
        var open = row.Where(p => !before.Contains(new ColumnReading(field, p))).ToList();
        var current = last is { } guardian && open.Contains(guardian) ? guardian : (GuardianPlace?)null;
        var next = current ?? open.Select(p => (GuardianPlace?)p).FirstOrDefault();
        return next is { } found ? new ColumnReading(field, found) : ColumnReading.Ignored;
    }
}
