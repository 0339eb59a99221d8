using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <param name="Person">Who undertakes.</param>
/// <param name="SignedOn">Null: not this school year.</param>
public sealed record PersonUndertaking(SlipHolder Person, DateOnly? SignedOn);
