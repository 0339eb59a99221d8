using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>The officer or the head looked through all accesses and the records of access; the list of persons becomes a document.</summary>
/// <param name="Seen">The hash of the list that was looked at.</param>
/// <param name="Remark">What is to be changed; empty for nothing.</param>
/// <param name="RecordsSeen">The records of who saw whom were looked through too.</param>
[Requires(Names.AccessList, Duty = Names.Security)]
internal sealed record ConfirmSchoolAccess(string Seen, string? Remark, bool RecordsSeen) : Command<EntryId>;

internal sealed class ConfirmSchoolAccessValidator : AbstractValidator<ConfirmSchoolAccess>
{
    public ConfirmSchoolAccessValidator()
    {
        RuleFor(c => c.Remark).MaximumLength(1000).WithMessage("Security.TooLong");
        RuleFor(c => c.RecordsSeen).Equal(true).WithMessage("Security.RecordsFirst");
    }
}
