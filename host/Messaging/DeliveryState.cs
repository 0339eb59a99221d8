namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>Where a delivery stands.</summary>
internal enum DeliveryState
{
    /// <summary>To be delivered, or to be tried again.</summary>
    Pending,

    /// <summary>Delivered: the mark was committed with the handler's own writes.</summary>
    Done,

    /// <summary>Given up after the last attempt; a person may try again.</summary>
    Dead,

    /// <summary>A person let it go.</summary>
    Skipped,
}
