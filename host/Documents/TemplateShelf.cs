using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Documents;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>The templates of the modules that run, in the school's words where it has decided on some.</summary>
internal sealed class TemplateShelf(KernelContext store, IPluginSet plugins)
{
    public IEnumerable<DocumentTemplate> Declared => plugins.Running.SelectMany(plugin => plugin.Templates);

    /// <summary>Null where no running module declares it.</summary>
    public async Task<TemplateText?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (Declared.FirstOrDefault(template => template.Id == id) is not { } declared)
        {
            return null;
        }

        var newest = await store.Templates.AsNoTracking().Where(entry => entry.Template == id).OrderByDescending(entry => entry.Version)
            .FirstOrDefaultAsync(cancellationToken);
        return newest is null ? TemplateText.Shipped(declared) : new TemplateText(declared, newest.Version, newest.TextRu, newest.TextEn);
    }
}
