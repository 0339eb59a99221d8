using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A content is asked for no longer; its answers stay.</summary>
internal sealed class ContentWithdrawal : RegisterEntry
{
    private ContentWithdrawal()
    {
    }

    public Guid ContentId { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public DateTimeOffset At { get; private init; }

    public string WithdrawnByName { get; private init; } = string.Empty;

    public static ContentWithdrawal Of(Guid content, string reason, IOperation operation) =>
        new() { ContentId = content, Reason = reason.Trim(), At = operation.ReceivedAt, WithdrawnByName = operation.AccountName };
}
