using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>How to read these heads: as a person did before, else as they are recognised.</summary>
[Requires(KernelPermissions.Import)]
internal sealed record ReadColumns(IReadOnlyList<string> Heads) : Query<ColumnsRead>;

/// <param name="Columns">The reading.</param>
/// <param name="IsRemembered">True where a person confirmed it before.</param>
internal sealed record ColumnsRead(ColumnMapping Columns, bool IsRemembered);

internal sealed class ReadColumnsHandler(KernelContext store) : IRequestHandler<ReadColumns, Outcome<ColumnsRead>>
{
    public async Task<Outcome<ColumnsRead>> Handle(ReadColumns request, CancellationToken cancellationToken)
    {
        var remembered = await RememberedColumns.FindAsync(store, request.Heads, cancellationToken);
        return new ColumnsRead(remembered ?? ColumnGuess.Of(request.Heads), remembered is not null);
    }
}
