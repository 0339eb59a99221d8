using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>What a register's query may ask for beyond the valid entries.</summary>
public static class RegisterQueries
{
    /// <summary>Void entries too: to show them struck through, never to count them.</summary>
    public static IQueryable<TEntry> IncludingVoid<TEntry>(this IQueryable<TEntry> entries)
        where TEntry : RegisterEntry => entries.IgnoreQueryFilters([PluginContext.ValidOnly]);
}
