namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>Whom of the directory a student of the file is.</summary>
/// <param name="Row">The student; null for a new one.</param>
/// <param name="Candidate">Somebody who may be the same: a person is asked.</param>
/// <param name="Reasons">Why.</param>
/// <param name="IsAmbiguous">Several fit: the file has to say more.</param>
internal sealed record StudentMatch(StudentRow? Row, StudentRow? Candidate, IReadOnlyList<OfferReason> Reasons, bool IsAmbiguous)
{
    public static StudentMatch Nobody { get; } = new(null, null, [], false);

    public static StudentMatch Ambiguous { get; } = new(null, null, [], true);

    public static StudentMatch Sure(StudentRow row) => new(row, null, [], false);

    public static StudentMatch Perhaps(StudentRow row, params IReadOnlyList<OfferReason> reasons) => new(null, row, reasons, false);
}
