using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>Runs the validators of a request's type; codes of errors are keys of the owner's texts.</summary>
internal sealed class RequestValidation(IServiceProvider services)
{
    public async Task<Refusal?> CheckAsync(object request, CancellationToken cancellationToken)
    {
        var validators = services.GetServices(typeof(IValidator<>).MakeGenericType(request.GetType())).Cast<IValidator>();
        var errors = new List<FieldError>();
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(new ValidationContext<object>(request), cancellationToken);
            errors.AddRange(result.Errors.Select(e => new FieldError(e.PropertyName, e.ErrorMessage)));
        }

        return errors.Count == 0 ? null : new Refusal.Invalid(errors);
    }
}
