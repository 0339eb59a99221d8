namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>A membership to be opened.</summary>
/// <param name="Current">The membership that ends the day before; null where there is none.</param>
/// <param name="FromClass">The name of the class left.</param>
/// <param name="ToClass">The name of the class entered.</param>
/// <param name="WithinYear">A move within one school year, which takes an order; otherwise an enrolment or the yearly step up.</param>
/// <param name="Order">Number and date of the order.</param>
internal sealed record PlannedMembership(ClassMembershipRow? Current, string? FromClass, string ToClass, bool WithinYear, string? Order);
