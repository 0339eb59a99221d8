namespace ClassTeacherPlatform.Host.Demo;

/// <summary>Whether this data folder holds the invented school, and how its password can be told to whoever started the host.</summary>
internal sealed class DemoFolder(IHostEnvironment environment)
{
    /// <summary>True where the folder was filled with the invented school.</summary>
    public bool HoldsDemo { get; set; }

    /// <summary>True on the very run that filled it.</summary>
    public bool IsNew { get; set; }

    /// <summary>Somebody asked for a demo school in Production.</summary>
    public bool WasRefused { get; set; }

    /// <summary>In a demo the second factor is offered but not required; never so in Production, whatever the folder holds.</summary>
    public bool IsLenient => HoldsDemo && !environment.IsProduction();
}
