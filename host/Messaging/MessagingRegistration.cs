namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>Registers durable notifications.</summary>
internal static class MessagingRegistration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>();
        services.AddSingleton<DeliveryAttempt>().AddSingleton<DeliveryQueue>();
        return services.AddSingleton<DeliveryPump>().AddHostedService(s => s.GetRequiredService<DeliveryPump>());
    }
}
