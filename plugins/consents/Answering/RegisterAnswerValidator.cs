using FluentValidation;

namespace ClassTeacherPlatform.Consents.Answering;

internal sealed class RegisterAnswerValidator : AbstractValidator<RegisterAnswer>
{
    public RegisterAnswerValidator()
    {
        RuleFor(command => command.Draft).SetValidator(new AnswerDraftValidator());
        // The scope was checked for the command's student.
        RuleFor(command => command.Draft.StudentId).Equal(command => command.StudentId).WithMessage("Answer.OtherStudent");
    }
}
