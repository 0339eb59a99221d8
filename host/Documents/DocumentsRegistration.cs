using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>Registers the document service.</summary>
internal static class DocumentsRegistration
{
    public static void AddDocuments(this IServiceCollection services) => services
        .AddScoped<TemplateShelf>().AddScoped<Composer>().AddScoped<DocumentService>().AddScoped<IDocuments>(s => s.GetRequiredService<DocumentService>());
}
