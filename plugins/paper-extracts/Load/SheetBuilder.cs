using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Gathers one student's rows.</summary>
internal sealed class SheetBuilder
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, SubjectProgress> _subjects = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ProgressAbsence> _absences = [];

    public void Add(ProgressRow row, DateOnly? day, decimal? weight, decimal? average)
    {
        if (row.Subject.Length > 0 && row.Mark.Length + row.Average.Length + row.Homework.Length > 0)
        {
            var subject = SubjectOf(row.Subject);
            _subjects[row.Subject] = subject with
            {
                Average = average ?? subject.Average,
                Marks = row.Mark.Length == 0
                    ? subject.Marks
                    : [.. subject.Marks, new ProgressMark { Date = day!.Value, Value = row.Mark, Kind = row.Kind.Length > 0 ? row.Kind : null, Weight = weight }],
                Homework = row.Homework.Length == 0 ? subject.Homework : [.. subject.Homework, new ProgressHomework { Date = day!.Value, Text = row.Homework }],
            };
        }

        if (row.Absence.Length > 0)
        {
            _absences.Add(new ProgressAbsence { Date = day!.Value, Subject = row.Subject.Length > 0 ? row.Subject : null, Reason = ReasonOf(row.Absence) });
        }
    }

    public StudentProgress Build(StudentId student) => new()
    {
        StudentId = student,
        Subjects = [.. _order.Select(name => _subjects[name])],
        Absences = [.. _absences.OrderBy(a => a.Date)],
    };

    /// <summary>«н» alone says that somebody was absent, and no reason.</summary>
    private static string? ReasonOf(string text) => text.ToUpperInvariant() is "Н" or "НБ" or "Н/Б" or "+" or "ДА" or "1" or "N" or "X" or "YES" ? null : text;

    private SubjectProgress SubjectOf(string name)
    {
        if (!_subjects.TryGetValue(name, out var subject))
        {
            subject = new SubjectProgress { Subject = name };
            _order.Add(name);
        }

        return subject;
    }
}
