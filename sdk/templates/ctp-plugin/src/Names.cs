namespace Sample;

/// <summary>Ids of the manifest that code names too.</summary>
internal static class Names
{
    public const string Talk = "sample-plugin.talk";

    public const string Register = "sample-plugin.register";
}
