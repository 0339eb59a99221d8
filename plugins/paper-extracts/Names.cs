namespace ClassTeacherPlatform.PaperExtracts;

/// <summary>Ids of the manifest that code names too, and codes of other modules' forms.</summary>
internal static class Names
{
    public const string Duty = "paper-extracts.issue";

    public const string See = "paper-extracts.see";

    public const string Issue = "paper-extracts.register";

    public const string Grounds = "paper-extracts.grounds";

    public const string Load = "paper-extracts.load";

    public const string Periods = "paper-extracts.periods";

    public const string ExtractTemplate = "paper-extracts.extract";

    public const string CoverTemplate = "paper-extracts.cover";

    public const string SheetTemplate = "paper-extracts.sheet";

    /// <summary>The purpose of the consents that close clause 2c.</summary>
    public const string ElectronicDelivery = "electronic-delivery";

    /// <summary>The purpose by which a grown-up student lets the school inform the guardians.</summary>
    public const string DeliveryToGuardians = "delivery-to-guardians";
}
