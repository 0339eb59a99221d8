namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <param name="Id">Such as <c>consents.register</c>.</param>
/// <param name="Title">From the manifest.</param>
/// <param name="IsOn">As <c>plugins.json</c> wants it.</param>
/// <param name="IsProvided">False where the module names it and does not carry it yet.</param>
public sealed record ModuleDuty(string Id, LocalText Title, bool IsOn, bool IsProvided);
