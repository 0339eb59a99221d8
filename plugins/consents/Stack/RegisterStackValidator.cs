using ClassTeacherPlatform.Consents.Answering;
using FluentValidation;

namespace ClassTeacherPlatform.Consents.Stack;

internal sealed class RegisterStackValidator : AbstractValidator<RegisterStack>
{
    private const int Largest = 300;

    public RegisterStackValidator()
    {
        RuleFor(command => command.Papers).NotEmpty().WithMessage("Stack.Empty");
        RuleFor(command => command.Papers).Must(papers => papers.Count <= Largest).WithMessage("Stack.TooLarge");
        RuleFor(command => command.Papers)
            .Must(papers => papers.DistinctBy(paper => (paper.StudentId, paper.GuardianId)).Count() == papers.Count)
            .WithMessage("Stack.Twice");
        RuleForEach(command => command.Papers).SetValidator(new AnswerDraftValidator());
    }
}
