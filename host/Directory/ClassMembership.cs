namespace ClassTeacherPlatform.Host.Directory;

/// <summary>A student's time in one class.</summary>
/// <param name="ClassName">Such as 7А.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null while open.</param>
/// <param name="Order">The order's number and date, or null.</param>
public sealed record ClassMembership(string ClassName, DateOnly From, DateOnly? Until, string? Order);
