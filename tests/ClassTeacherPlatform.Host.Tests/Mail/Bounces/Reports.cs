using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Mail.Bounces;

/// <summary>What servers send back, cut down to what is read.</summary>
internal static class Reports
{
    public static string Of(string kind, EntryId mail) => kind switch
    {
        nameof(Postfix) => Postfix(mail),
        nameof(Exchange) => Exchange(mail),
        nameof(EnvelopeOnly) => EnvelopeOnly(mail),
        nameof(Exim) => Exim(mail),
        nameof(Delayed) => Postfix(mail).Replace("Action: failed", "Action: delayed", StringComparison.Ordinal),
        nameof(Delivered) => Postfix(mail).Replace("Action: failed", "Action: delivered", StringComparison.Ordinal),
        nameof(OutOfOffice) => OutOfOffice(mail),
        nameof(Rubbish) => Rubbish,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public const string Delayed = nameof(Delayed);
    public const string Delivered = nameof(Delivered);
    public const string Rubbish = "\0\u0001 not a mail";

    public static string Postfix(EntryId mail) => Report($"""
        Reporting-MTA: dns; mail.school.example
        X-Postfix-Queue-ID: 4ABCD

        Final-Recipient: rfc822; anna@example.com
        Original-Recipient: rfc822;anna@example.com
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.example.com
        Diagnostic-Code: smtp; 550 5.1.1 <anna@example.com>: user
            unknown
        """, "message/rfc822", $"""
        From: Школа <platform@school.invalid>
        To: anna@example.com
        Message-Id: <{mail}@school.invalid>
        Subject: x

        Text
        """);

    public static string Exchange(EntryId mail) => Report($"""
        Reporting-MTA: dns;exchange.example.com

        Final-recipient: RFC822; anna@example.com
        Action: Failed
        Status: 5.1.10
        Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound
        """, "text/rfc822-headers", $"""
        Received: from a by b
        Subject: x
        Message-ID: <{mail}@school.invalid>
        """);

    public static string EnvelopeOnly(EntryId mail) => Report($"""
        Original-Envelope-Id: {mail}@school.invalid
        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; anna@example.com
        Action: failed
        Status: 5.2.2
        """, "text/rfc822-headers", "Subject: x");

    public static string Exim(EntryId mail) => $"""
        X-Failed-Recipients: anna@example.com
        Auto-Submitted: auto-replied
        From: Mail Delivery System <Mailer-Daemon@mail.school.example>
        To: platform@school.invalid
        Subject: Mail delivery failed: returning message to sender

        This message was created automatically by mail delivery software.

          anna@example.com
            host mx.example.com [192.0.2.1]
            550 5.1.1 no such mailbox here

        ------ This is a copy of the message, including all the headers. ------

        Message-ID: <{mail}@school.invalid>
        Subject: x
        """;

    public static string OutOfOffice(EntryId mail) => $"""
        From: anna@example.com
        To: platform@school.invalid
        Subject: Out of office
        Auto-Submitted: auto-replied
        In-Reply-To: <{mail}@school.invalid>
        References: <{mail}@school.invalid>

        Message-ID: <{mail}@school.invalid>
        """;

    private static string Report(string status, string originalType, string original) => $"""
        From: MAILER-DAEMON@mail.school.example
        To: platform@school.invalid
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        It could not be delivered.

        --b
        Content-Type: message/delivery-status

        {status}

        --b
        Content-Type: {originalType}

        {original}

        --b--
        """;
}
