namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>What an answer means for a mail and for those behind it.</summary>
internal enum AnswerKind
{
    /// <summary>Taken.</summary>
    Accepted,

    /// <summary>Not now (4xx): this mail later, the others go on.</summary>
    Later,

    /// <summary>Never (5xx): this recipient or this mail is refused for good.</summary>
    Refused,

    /// <summary>The connection broke while the mail was on its way: this mail and the others later.</summary>
    Broken,

    /// <summary>The server is not there, or refuses the school itself: no mail's fault, all wait.</summary>
    Unavailable,
}
