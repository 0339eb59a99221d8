using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Registers contexts so that all of a scope share its session.</summary>
internal static class StoreRegistration
{
    private static readonly System.Reflection.MethodInfo AddTyped =
        typeof(StoreRegistration).GetMethod(nameof(AddStore), 1, [typeof(IServiceCollection)])!;

    /// <summary>As <see cref="AddStore{TContext}"/>, for a plugin's type.</summary>
    public static void AddStore(this IServiceCollection services, Type contextType) =>
        AddTyped.MakeGenericMethod(contextType).Invoke(null, [services]);

    public static void AddStore<TContext>(this IServiceCollection services)
        where TContext : DbContext
    {
        services.AddSingleton(new StoreServices<TContext>());
        services.AddScoped(Create<TContext>);
    }

    private static TContext Create<TContext>(IServiceProvider services)
        where TContext : DbContext
    {
        var session = services.GetRequiredService<StoreSession>();
        var ef = services.GetRequiredService<StoreServices<TContext>>();
        if (session.Operation is null && session.Transaction is null && !typeof(PluginContext).IsAssignableFrom(typeof(TContext)))
        {
            // Not a register's context (accounts): outside operations it writes for itself, as Identity expects.
            var location = services.GetRequiredService<StoreLocation>();
            return ef.Create(ef.OptionsFor(location.ConnectionString), session);
        }

        var context = ef.Create(ef.OptionsFor(session.Connection), session);
        if (session.Transaction is { } transaction)
        {
            context.Database.UseTransaction(transaction);
        }

        if (context is PluginContext joined)
        {
            session.Join(joined);
        }

        return context;
    }
}
