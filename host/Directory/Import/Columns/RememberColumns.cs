using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>Remembers how a person reads the columns of such files.</summary>
[Requires(KernelPermissions.Import)]
internal sealed record RememberColumns(IReadOnlyList<string> Heads, ColumnMapping Columns) : Command<bool>;

internal sealed class RememberColumnsValidator : AbstractValidator<RememberColumns>
{
    public RememberColumnsValidator() =>
        RuleFor(r => r.Columns).Must((r, columns) => columns.Columns.Count == r.Heads.Count).WithMessage("Import.Columns.OtherFile");
}

internal sealed class RememberColumnsHandler(KernelContext store) : IRequestHandler<RememberColumns, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RememberColumns request, CancellationToken cancellationToken)
    {
        await RememberedColumns.KeepAsync(store, request.Heads, request.Columns, cancellationToken);
        return true;
    }
}
