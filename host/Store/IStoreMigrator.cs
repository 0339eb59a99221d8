using Autofac;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Brings a context's tables to its newest migration.</summary>
internal interface IStoreMigrator
{
    /// <summary>Migrates one context registered in <paramref name="scope"/>; one migration at a time in the process.</summary>
    Task MigrateAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken);

    /// <summary>Compares a context registered in <paramref name="scope"/> with the database; changes nothing.</summary>
    Task<StoreInspection> InspectAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken);
}
