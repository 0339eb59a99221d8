namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>A file that the platform keeps.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Length">In bytes.</param>
public sealed record StoredFile(string Sha256, string Name, string MediaType, long Length);
