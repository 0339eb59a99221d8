using System.Text.RegularExpressions;
using ClassTeacherPlatform.Consents.Forms;
using FluentValidation;

namespace ClassTeacherPlatform.Consents.PublishForm;

internal sealed partial class PublishVersionValidator : AbstractValidator<PublishVersion>
{
    public PublishVersionValidator()
    {
        RuleFor(form => form.FormId.Value).NotEmpty().WithMessage("Forms.NoSuchVersion");
        RuleFor(form => form.Content).SetValidator(new ContentValidator());
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,59}$", RegexOptions.None, 1000)]
    private static partial Regex PurposeCode();

    private sealed class ContentValidator : AbstractValidator<FormContent>
    {
        public ContentValidator()
        {
            RuleFor(content => content.Title).NotEmpty().WithMessage("Forms.TitleMissing").MaximumLength(200).WithMessage("Forms.TitleTooLong");
            RuleFor(content => content.Purpose).Must(PurposeCode().IsMatch).WithMessage("Forms.PurposeUnfit");
            RuleFor(content => content.TermMonths).InclusiveBetween(1, 600).WithMessage("Forms.TermUnfit");
            RuleFor(content => content).Custom((content, context) =>
            {
                foreach (var problem in FormProblems.Of(content))
                {
                    context.AddFailure(problem.Field, problem.Code);
                }
            });
        }
    }
}
