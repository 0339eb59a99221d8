namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>Ids of the manifest that code names too.</summary>
internal static class Names
{
    public const string Collect = "acknowledgements.collect";

    public const string SchoolSystem = "acknowledgements.school-system";

    public const string See = "acknowledgements.see";

    public const string Register = "acknowledgements.register";

    public const string Publish = "acknowledgements.publish";

    /// <summary>The purpose of the consents that open an electronic delivery.</summary>
    public const string ElectronicDelivery = "electronic-delivery";

    public const string SheetTemplate = "acknowledgements.sheet";

    public const string PaperTemplate = "acknowledgements.family-sheet";
}
