using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Secrets;

namespace ClassTeacherPlatform.Host.Files;

/// <summary>Registers where files are kept, how tables are read and written, and what seals secrets.</summary>
internal static class FilesRegistration
{
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<IFileStore, FileStore>();
        services.AddSingleton<ITableWriter, TableWriter>().AddSingleton<ITableReader, TableReader>().AddSingleton<IPdfPages, PdfPages>();
        services.AddSingleton<ISecretBox, SecretBox>();
    }
}
