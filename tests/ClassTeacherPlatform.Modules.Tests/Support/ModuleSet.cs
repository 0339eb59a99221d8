namespace ClassTeacherPlatform.Modules.Tests.Support;

/// <summary>The five named modules.</summary>
[Flags]
public enum ModuleSet
{
    None = 0,
    Acknowledgements = 1,
    BreachReporting = 2,
    Consents = 4,
    Credentials = 8,
    PaperExtracts = 16,
    All = 31,
}
