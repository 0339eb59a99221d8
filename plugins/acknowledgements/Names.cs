namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>Ids of the manifest that code names too.</summary>
internal static class Names
{
    public const string Collect = "acknowledgements.collect";

    public const string Register = "acknowledgements.register";

    /// <summary>The purpose of the consents that open an electronic delivery.</summary>
    public const string ElectronicDelivery = "electronic-delivery";
}
