using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>A student of one of the file's classes whom the file does not name.</summary>
internal sealed record MissingStudent(StudentId Id, PersonName Name, string Class);
