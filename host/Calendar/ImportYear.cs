using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>Takes over a year's file; it replaces what the program brings for that year. The answer is the year.</summary>
[Requires(KernelPermissions.Calendar)]
internal sealed record ImportYear(string Content) : Command<int>;

internal sealed class ImportYearValidator : AbstractValidator<ImportYear>
{
    public ImportYearValidator() => RuleFor(i => i.Content).Custom((content, check) =>
    {
        foreach (var problem in YearReader.Read(content).Problems)
        {
            check.AddFailure(problem.ToString());
        }
    });
}

internal sealed class ImportYearHandler(KernelContext store) : IRequestHandler<ImportYear, Outcome<int>>
{
    public Task<Outcome<int>> Handle(ImportYear request, CancellationToken cancellationToken)
    {
        var year = YearReader.Read(request.Content).Year!;
        store.Add(new CalendarYearEntry { Year = year.Year, Content = year.ToJson() });
        return Task.FromResult<Outcome<int>>(year.Year);
    }
}
