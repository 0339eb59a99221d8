namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>Why two records may be one person.</summary>
internal enum OfferReason
{
    SameName,
    SamePhone,
    SameEmail,
    SameFamilyOfChildren,
    SameBirthday,
    OtherBirthday,
    BirthdayUnknown,
    OtherFamily,
    OtherPatronymic,
}
