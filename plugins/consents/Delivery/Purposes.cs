namespace ClassTeacherPlatform.Consents.Delivery;

/// <summary>The purposes that other modules ask about by their code.</summary>
internal static class Purposes
{
    public const string ElectronicDelivery = "electronic-delivery";
    public const string DeliveryToGuardians = "delivery-to-guardians";
}
