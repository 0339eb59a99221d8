using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

internal sealed class ContentDraftValidator : AbstractValidator<ContentDraft>
{
    public const int LongestText = 20_000;

    public ContentDraftValidator(ISchoolClock clock)
    {
        RuleFor(d => d.Kind).NotEqual(ContentKind.Delivery).WithMessage("Publish.NotByHand");
        RuleFor(d => d.Title).NotEmpty().WithMessage("Publish.TitleMissing").MaximumLength(200).WithMessage("Publish.TitleTooLong");
        RuleFor(d => d.Text).MaximumLength(LongestText).WithMessage("Publish.TextTooLong");
        RuleFor(d => d.Text).NotEmpty().When(d => d.Kind != ContentKind.Progress && d.File is null).WithMessage("Publish.TextMissing");
        RuleFor(d => d.DueOn).Must(day => day is null || day >= clock.Today).WithMessage("Publish.DueInPast");
        When(d => d.Kind == ContentKind.Progress, () =>
        {
            RuleFor(d => d.From).NotNull().WithMessage("Publish.PeriodMissing");
            RuleFor(d => d.Until).NotNull().WithMessage("Publish.PeriodMissing").GreaterThanOrEqualTo(d => d.From).WithMessage("Publish.PeriodBackwards");
            RuleFor(d => d.ShownOn).Must(day => day is null || day <= clock.Today).WithMessage("Publish.ShownInFuture");
        });
    }
}
