namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// Clause 11 never voids this command's operation: breach notices, freezes, receipts and decisions only. A plugin that uses it
/// says why in its manifest's permission.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeverVoidAttribute : Attribute;
