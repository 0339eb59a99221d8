using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Tests.Support;

internal sealed class NotesContext(DbContextOptions<NotesContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override string TablePrefix => "notes_";
}
