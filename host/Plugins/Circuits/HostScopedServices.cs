namespace ClassTeacherPlatform.Host.Plugins.Circuits;

/// <summary>
/// Types that the host registered with the life of a scope. 'Scoped' means the nearest scope to Autofac, so a plugin's scope would
/// make its own NavigationManager: these are forwarded to the circuit's.
/// </summary>
internal sealed record HostScopedServices(IReadOnlyList<Type> Types)
{
    public static HostScopedServices Of(IServiceCollection services) => new(
    [
        .. services.Where(s => s is { Lifetime: ServiceLifetime.Scoped, IsKeyedService: false } && !s.ServiceType.IsGenericTypeDefinition)
            .Select(s => s.ServiceType)
            .Distinct(),
    ]);
}
