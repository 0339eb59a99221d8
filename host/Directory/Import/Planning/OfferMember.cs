namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>One of the records that may be one person.</summary>
/// <param name="Row">The file's row; null for a record of the directory.</param>
/// <param name="Name">The person.</param>
/// <param name="Details">What else tells the records apart: contacts, birthday.</param>
/// <param name="Child">The child and its class; null for a student's own record.</param>
/// <param name="Class">The class.</param>
internal sealed record OfferMember(int? Row, string Name, string Details, string? Child, string? Class);
