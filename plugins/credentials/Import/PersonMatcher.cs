using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>
/// Finds the person of a row by name, class, child and telephone. It is sure where exactly one person is left and nothing
/// speaks against him; it never guesses. A guardian with several children is one person.
/// </summary>
/// <param name="people">Who may be meant, a guardian once for each child.</param>
/// <param name="classOf">The class's name by the student.</param>
internal sealed class PersonMatcher(IReadOnlyCollection<SlipHolder> people, Func<SlipHolder, string> classOf)
{
    private readonly ILookup<string, SlipHolder> _byName = people.ToLookup(p => Key(p.Name.Family, p.Name.Given));

    /// <summary>«Нгуен Минь Ань»: which words are the given name only the directory knows.</summary>
    private readonly ILookup<string, SlipHolder> _byFull = people.ToLookup(p => NameKey.Of(p.Name.Full));

    public PersonMatch Find(AccountRow row)
    {
        var named = _byName[Key(row.Family, row.Given)].Where(p => PatronymicFits(row, p) is not false).Union(_byFull[NameKey.Of(row.Name)])
            .Where(p => row.IsGuardian is null || p.Holder.IsGuardian == row.IsGuardian).ToList();
        var narrowed = Narrow(Narrow(Narrow(named,
                p => NameKey.Class(row.ClassName).Length == 0 || NameKey.Class(classOf(p)) == NameKey.Class(row.ClassName)),
            p => row.Child.Length == 0 || IsChild(row.Child, p)),
            p => NameKey.Phone(row.Phone).Length == 0 || NameKey.Phone(p.Phone) == NameKey.Phone(row.Phone));
        var persons = (narrowed.Count > 0 ? narrowed : named).DistinctBy(p => p.Holder).ToList();
        return persons is [var one] && Speaks(row, one, named) ? new PersonMatch(one, persons) : new PersonMatch(null, persons);
    }

    /// <summary>Nobody left by this sign means that the sign contradicts: all of them stay for a person to see.</summary>
    private static List<SlipHolder> Narrow(List<SlipHolder> people, Func<SlipHolder, bool> sign) => people.Where(sign).ToList() is { Count: > 0 } left ? left : people;

    /// <summary>Nothing speaks against him: class, child and patronymic agree wherever the row names them.</summary>
    private bool Speaks(AccountRow row, SlipHolder one, List<SlipHolder> named)
    {
        var links = named.Where(p => p.Holder == one.Holder).ToList();
        var isPhone = NameKey.Phone(row.Phone) is { Length: > 0 } phone && NameKey.Phone(one.Phone) == phone;
        return (row.ClassName.Length == 0 || links.Exists(p => NameKey.Class(classOf(p)) == NameKey.Class(row.ClassName)))
            && (row.Child.Length == 0 || links.Exists(p => IsChild(row.Child, p)))
            && (PatronymicFits(row, one) is true || NameKey.Of(row.Name) == NameKey.Of(one.Name.Full) || isPhone);
    }

    /// <summary>True where both agree, the absence on both sides included; null where one of the two does not know it.</summary>
    private static bool? PatronymicFits(AccountRow row, SlipHolder person)
    {
        var (written, known) = (NameKey.Of(row.Patronymic), NameKey.Of(person.Name.Patronymic));
        return written == known ? true : written.Length == 0 || known.Length == 0 ? null : false;
    }

    private static bool IsChild(string written, SlipHolder person)
    {
        var (child, full) = (NameKey.Of(written), NameKey.Of(person.StudentName.Full));
        return person.Holder.IsGuardian && (full == child || child == NameKey.Of($"{person.StudentName.Family} {person.StudentName.Given}"));
    }

    private static string Key(string family, string given) => $"{NameKey.Of(family)}|{NameKey.Of(given)}";
}
