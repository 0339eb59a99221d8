namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>A notification that a module could not take after the last attempt.</summary>
/// <param name="Outbox">Its number.</param>
/// <param name="Module">The subscriber's id.</param>
/// <param name="Notification">The notification's type, without the namespace.</param>
/// <param name="Error">The type of what was thrown last.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Behind">How many later notifications of the same subject wait behind it.</param>
public sealed record DeadLetter(long Outbox, string Module, string Notification, string Error, int Attempts, int Behind);
