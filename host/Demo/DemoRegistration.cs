using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Demo;

internal static class DemoRegistration
{
    /// <summary>After the migrations of kernel and accounts: start steps run in order.</summary>
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoFolder>().AddSingleton<DemoPassword>();
        services.AddSingleton<IStartStep, PrepareDemo>();
        services.AddHostedService<TellModules>();
        services.AddHostedService<Greeting>();
    }
}
