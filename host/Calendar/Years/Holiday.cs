using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>A holiday of Labour Code article 112.</summary>
public sealed record Holiday(DateOnly Day, LocalText Title);
