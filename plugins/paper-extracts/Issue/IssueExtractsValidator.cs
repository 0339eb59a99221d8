using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

internal sealed class IssueExtractsValidator : AbstractValidator<IssueExtracts>
{
    public IssueExtractsValidator()
    {
        RuleFor(i => i.StudentIds).NotEmpty().WithMessage("Issue.NobodyChosen");
        RuleFor(i => i.StudentIds).Must(ids => ids.Count <= IssueExtracts.Chunk).WithMessage("Issue.TooMany");
        RuleFor(i => i.Language).Must(language => language is "ru" or "en").WithMessage("Issue.Language");
    }
}
