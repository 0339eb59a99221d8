using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A reported breach of the conditions of access (clause 11). What became of it are further entries.</summary>
internal sealed class Incident : RegisterEntry
{
    private Incident()
    {
    }

    /// <summary>The school's number, growing by one.</summary>
    public int Number { get; private init; }

    /// <summary>What happened, in the words of who reports.</summary>
    public string What { get; private init; } = string.Empty;

    /// <summary>The technical part, without pupils' data: all that the support service reads.</summary>
    public string? ForSupport { get; private init; }

    public DateTimeOffset At { get; private init; }

    public AccountId By { get; private init; }

    public string ByName { get; private init; } = string.Empty;

    public static Incident Open(int number, string what, string? forSupport, IOperation operation) => new()
    {
        Number = number,
        What = what,
        ForSupport = forSupport,
        At = operation.ReceivedAt,
        By = operation.AccountId,
        ByName = operation.AccountName,
    };
}
