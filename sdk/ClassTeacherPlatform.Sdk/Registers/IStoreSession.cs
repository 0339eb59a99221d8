namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>The kernel's side of a context: one connection and one transaction for everything within one operation.</summary>
public interface IStoreSession
{
    /// <summary>Called before a context saves. Throws where no operation is open or a register's entry would change.</summary>
    void BeforeSave(PluginContext context);
}
