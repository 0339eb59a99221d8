namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>About whom a column tells: several representatives may stand in one row.</summary>
internal enum GuardianPlace
{
    Student,
    Mother,
    Father,

    /// <summary>A parent: mother or father, told by the patronymic where no column says it.</summary>
    Parent1,
    Parent2,

    /// <summary>A representative: what the authority rests on has to be said.</summary>
    Representative1,
    Representative2,
    Representative3,
}
