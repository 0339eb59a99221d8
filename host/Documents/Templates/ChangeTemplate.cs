using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents.Templates;

/// <summary>Decides on new words; documents made before keep theirs.</summary>
/// <param name="Id">The template.</param>
/// <param name="Seen">The version that was edited: another one meanwhile is refused.</param>
/// <param name="TextRu">Russian words.</param>
/// <param name="TextEn">English words.</param>
[Requires(KernelPermissions.Templates)]
internal sealed record ChangeTemplate(string Id, int Seen, string TextRu, string TextEn) : Command<int>;

internal sealed class ChangeTemplateValidator : AbstractValidator<ChangeTemplate>
{
    public ChangeTemplateValidator()
    {
        RuleFor(t => t.TextRu).NotEmpty().WithMessage("Templates.Empty").MaximumLength(20_000).WithMessage("Templates.TooLong");
        RuleFor(t => t.TextEn).NotEmpty().WithMessage("Templates.Empty").MaximumLength(20_000).WithMessage("Templates.TooLong");
    }
}

internal sealed class ChangeTemplateHandler(KernelContext store, TemplateShelf shelf) : IRequestHandler<ChangeTemplate, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(ChangeTemplate request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.Id, cancellationToken) is not { } found)
        {
            return Refusal.Because("Templates.Unknown");
        }

        if (found.Version != request.Seen)
        {
            return Refusal.Because("Templates.ChangedMeanwhile");
        }

        IReadOnlyList<string> places = [.. found.Declared.Places, .. Composer.CommonPlaces];
        if (TemplateMarkup.UnknownPlaces(request.TextRu, places).Concat(TemplateMarkup.UnknownPlaces(request.TextEn, places)).FirstOrDefault() is { } unknown)
        {
            return Refusal.Because("Templates.UnknownPlace", unknown);
        }

        var newest = await store.Templates.IncludingVoid().Where(t => t.Template == request.Id).MaxAsync(t => (int?)t.Version, cancellationToken) ?? 0;
        store.Add(new TemplateEntry { Template = request.Id, Version = newest + 1, TextRu = request.TextRu, TextEn = request.TextEn });
        return newest + 1;
    }
}
