namespace ClassTeacherPlatform.Sdk.Blazor.Fields;

/// <summary>A file that the person chose, read whole.</summary>
/// <param name="Name">Its name as on the person's computer, without a folder.</param>
/// <param name="MediaType">As the browser says; check the bytes where it matters.</param>
/// <param name="Content">The bytes.</param>
public sealed record ChosenFile(string Name, string MediaType, byte[] Content);
