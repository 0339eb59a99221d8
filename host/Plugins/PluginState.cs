namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Where a plugin stands in its life.</summary>
internal enum PluginState
{
    /// <summary>Its files were seen.</summary>
    Found,

    /// <summary>Manifest, SDK range and hashes hold.</summary>
    Verified,

    /// <summary>Its tables are up to date.</summary>
    Migrated,

    Enabled,

    Disabled,

    /// <summary>It cannot run; the reason says what a person can do.</summary>
    Quarantined,
}
