using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Host.Files;

/// <summary>Registers where files are kept and how tables are written.</summary>
internal static class FilesRegistration
{
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<IFileStore, FileStore>();
        services.AddSingleton<ITableWriter, TableWriter>();
    }
}
