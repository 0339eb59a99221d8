using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>The class teacher looked through who sees the class, and says what is to be changed, if anything (clause 8).</summary>
/// <param name="ClassId">The class.</param>
/// <param name="Seen">The hash of the list that was looked at.</param>
/// <param name="Remark">What is to be changed; empty for nothing.</param>
[Requires(Names.CheckAccess, Duty = Names.Security)]
internal sealed record ConfirmClassAccess(SchoolClassId ClassId, string Seen, string? Remark) : Command<EntryId>, IForClass;

internal sealed class ConfirmClassAccessValidator : AbstractValidator<ConfirmClassAccess>
{
    public ConfirmClassAccessValidator() => RuleFor(c => c.Remark).MaximumLength(1000).WithMessage("Security.TooLong");
}
