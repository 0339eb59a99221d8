using ClassTeacherPlatform.Host.Store;

namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>How a person read these heads before.</summary>
internal static class RememberedColumns
{
    public static async Task<ColumnMapping?> FindAsync(KernelContext store, IReadOnlyList<string> heads, CancellationToken cancellationToken) =>
        await store.ColumnMappings.FindAsync([ColumnMapping.HashOf(heads)], cancellationToken) is { } row
            ? ColumnMapping.Parse(row.Mapping, heads.Count) : null;

    public static async Task KeepAsync(KernelContext store, IReadOnlyList<string> heads, ColumnMapping columns, CancellationToken cancellationToken)
    {
        var (hash, mapping) = (ColumnMapping.HashOf(heads), columns.ToJson());
        if (await store.ColumnMappings.FindAsync([hash], cancellationToken) is { } row)
        {
            row.Mapping = mapping;
        }
        else
        {
            store.ColumnMappings.Add(new ColumnMappingRow { HeadsHash = hash, Mapping = mapping });
        }
    }
}
