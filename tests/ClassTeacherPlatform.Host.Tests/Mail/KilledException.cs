namespace ClassTeacherPlatform.Host.Tests.Mail;

/// <summary>The process is killed here.</summary>
public sealed class KilledException : Exception;
