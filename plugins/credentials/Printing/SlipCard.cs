using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Printing;

/// <summary>What stands on one slip.</summary>
/// <param name="Person">The holder.</param>
/// <param name="Slip">Number and login.</param>
/// <param name="Secret">In clear; null on a slip without it.</param>
internal sealed record SlipCard(SlipHolder Person, Slip Slip, string? Secret)
{
    public override string ToString() => Slip.Number;
}
