namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// The view from which every register's valid-only filter reads. Plain SQL that SQLite and PostgreSQL both take; no
/// DISTINCT and no UNION, so that asking it for one Seq stays a look-up by key.
/// </summary>
internal static class VoidOperationsView
{
    public const string Drop = "DROP VIEW IF EXISTS kernel_void_operations";

    /// <summary>
    /// An operation is void where a standing decision covers its origin and no standing reaffirmation of the same operation or
    /// a later one names that origin. Standing: no further decision supersedes it. The decision shown is the latest one that covers it.
    /// </summary>
    public const string Create = $"""
        CREATE VIEW kernel_void_operations AS
        SELECT o."Seq" AS "Seq",
               (SELECT d."Id" {Latest}) AS "DecisionId",
               (SELECT d."Incident" {Latest}) AS "Incident",
               (SELECT COALESCE(d."From", (SELECT taken."ReceivedAt" FROM kernel_operations taken WHERE taken."Seq" = d."OperationSeq")) {Latest}) AS "Since",
               (SELECT d."Ground" = 'HeadDecision' {Latest}) AS "ByHead"
        FROM kernel_operations o
        JOIN kernel_operations origin ON origin."Seq" = o."OriginSeq"
        WHERE EXISTS (SELECT 1 FROM kernel_void_decisions d WHERE {Covers})
        """;

    private const string Latest = $"""FROM kernel_void_decisions d WHERE {Covers} ORDER BY d."OperationSeq" DESC LIMIT 1""";

    private const string Covers = """
        NOT EXISTS (SELECT 1 FROM kernel_void_decisions later WHERE later."Supersedes" = d."Id")
        AND (
          (d."Kind" = 'Interval' AND origin."Voidable"
            AND origin."ReceivedAt" >= d."From" AND (d."Until" IS NULL OR origin."ReceivedAt" < d."Until")
            AND (d."AllAccounts" OR EXISTS (SELECT 1 FROM kernel_void_decision_accounts a
                 WHERE a."DecisionId" = d."Id" AND a."AccountId" = origin."AccountId")))
          OR
          (d."Kind" = 'Items' AND origin."Voidable"
            AND EXISTS (SELECT 1 FROM kernel_void_decision_items i WHERE i."DecisionId" = d."Id" AND i."Seq" = origin."Seq"))
        )
        AND NOT EXISTS (
          SELECT 1 FROM kernel_void_decisions r
          JOIN kernel_void_decision_items ri ON ri."DecisionId" = r."Id" AND ri."Seq" = origin."Seq"
          WHERE r."Kind" = 'Reaffirmation' AND r."OperationSeq" >= d."OperationSeq"
            AND NOT EXISTS (SELECT 1 FROM kernel_void_decisions rlater WHERE rlater."Supersedes" = r."Id"))
        """;
}
