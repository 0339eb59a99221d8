using System;
using ClassTeacherPlatform.Host.Operations;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Host.Store.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kernel_access_records",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Request = table.Column<string>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_access_records", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_calendar_days",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_calendar_days", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_calendar_weeks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Week = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_calendar_weeks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_calendar_years",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_calendar_years", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_class_assignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Order = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_class_assignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_class_memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Order = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_class_memberships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_classes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SchoolYearId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Grade = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_classes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_column_mappings",
                columns: table => new
                {
                    HeadsHash = table.Column<string>(type: "TEXT", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_column_mappings", x => x.HeadsHash);
                });

            migrationBuilder.CreateTable(
                name: "kernel_deliveries",
                columns: table => new
                {
                    OutboxSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Subscriber = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_deliveries", x => new { x.OutboxSeq, x.Subscriber });
                });

            migrationBuilder.CreateTable(
                name: "kernel_directory_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_directory_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_group_memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_group_memberships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_guardian_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Proof = table.Column<string>(type: "TEXT", nullable: true),
                    MaySee = table.Column<bool>(type: "INTEGER", nullable: false),
                    MaySeeProof = table.Column<string>(type: "TEXT", nullable: true),
                    MaySign = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_guardian_links", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_guardians",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Family = table.Column<string>(type: "TEXT", nullable: false),
                    Given = table.Column<string>(type: "TEXT", nullable: false),
                    Patronymic = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_guardians", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_instruction_editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Approver = table.Column<string>(type: "TEXT", nullable: true),
                    Order = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_instruction_editions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_operation_entries",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Register = table.Column<string>(type: "TEXT", nullable: false),
                    Commitment = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_operation_entries", x => x.EntryId);
                });

            migrationBuilder.CreateTable(
                name: "kernel_operations",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Voidable = table.Column<bool>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: true),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_operations", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "kernel_school_years",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_school_years", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_schools",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_schools", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_students",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Family = table.Column<string>(type: "TEXT", nullable: false),
                    Given = table.Column<string>(type: "TEXT", nullable: false),
                    Patronymic = table.Column<string>(type: "TEXT", nullable: true),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_students", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_study_groups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SchoolYearId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_study_groups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_void_decision_accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_void_decision_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_void_decision_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_void_decision_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_void_decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", nullable: false),
                    Incident = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: true),
                    Until = table.Column<long>(type: "INTEGER", nullable: true),
                    AllAccounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Supersedes = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_void_decisions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_access_records_At",
                table: "kernel_access_records",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_access_records_StudentId",
                table: "kernel_access_records",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_calendar_days_OperationSeq",
                table: "kernel_calendar_days",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_calendar_weeks_OperationSeq",
                table: "kernel_calendar_weeks",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_calendar_years_OperationSeq",
                table: "kernel_calendar_years",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_class_assignments_AccountId",
                table: "kernel_class_assignments",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_class_assignments_ClassId",
                table: "kernel_class_assignments",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_class_memberships_ClassId",
                table: "kernel_class_memberships",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_class_memberships_StudentId",
                table: "kernel_class_memberships",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_classes_SchoolYearId_Name",
                table: "kernel_classes",
                columns: new[] { "SchoolYearId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_deliveries_Subscriber_State_OutboxSeq",
                table: "kernel_deliveries",
                columns: new[] { "Subscriber", "State", "OutboxSeq" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_directory_changes_OperationSeq",
                table: "kernel_directory_changes",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_directory_changes_SubjectId",
                table: "kernel_directory_changes",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_events_OperationSeq",
                table: "kernel_events",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_group_memberships_GroupId",
                table: "kernel_group_memberships",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_group_memberships_StudentId",
                table: "kernel_group_memberships",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_guardian_links_GuardianId",
                table: "kernel_guardian_links",
                column: "GuardianId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_guardian_links_StudentId",
                table: "kernel_guardian_links",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_instruction_editions_OperationSeq",
                table: "kernel_instruction_editions",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_operation_entries_OperationSeq",
                table: "kernel_operation_entries",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_operations_AccountId_ReceivedAt",
                table: "kernel_operations",
                columns: new[] { "AccountId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_operations_CommandId",
                table: "kernel_operations",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_operations_OriginSeq",
                table: "kernel_operations",
                column: "OriginSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_void_decision_accounts_AccountId",
                table: "kernel_void_decision_accounts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_void_decision_accounts_OperationSeq",
                table: "kernel_void_decision_accounts",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_void_decision_items_OperationSeq",
                table: "kernel_void_decision_items",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_void_decision_items_Seq",
                table: "kernel_void_decision_items",
                column: "Seq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_void_decisions_OperationSeq",
                table: "kernel_void_decisions",
                column: "OperationSeq");

            migrationBuilder.Sql(VoidOperationsView.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(VoidOperationsView.Drop);

            migrationBuilder.DropTable(
                name: "kernel_access_records");

            migrationBuilder.DropTable(
                name: "kernel_calendar_days");

            migrationBuilder.DropTable(
                name: "kernel_calendar_weeks");

            migrationBuilder.DropTable(
                name: "kernel_calendar_years");

            migrationBuilder.DropTable(
                name: "kernel_class_assignments");

            migrationBuilder.DropTable(
                name: "kernel_class_memberships");

            migrationBuilder.DropTable(
                name: "kernel_classes");

            migrationBuilder.DropTable(
                name: "kernel_column_mappings");

            migrationBuilder.DropTable(
                name: "kernel_deliveries");

            migrationBuilder.DropTable(
                name: "kernel_directory_changes");

            migrationBuilder.DropTable(
                name: "kernel_events");

            migrationBuilder.DropTable(
                name: "kernel_group_memberships");

            migrationBuilder.DropTable(
                name: "kernel_guardian_links");

            migrationBuilder.DropTable(
                name: "kernel_guardians");

            migrationBuilder.DropTable(
                name: "kernel_instruction_editions");

            migrationBuilder.DropTable(
                name: "kernel_operation_entries");

            migrationBuilder.DropTable(
                name: "kernel_operations");

            migrationBuilder.DropTable(
                name: "kernel_outbox");

            migrationBuilder.DropTable(
                name: "kernel_school_years");

            migrationBuilder.DropTable(
                name: "kernel_schools");

            migrationBuilder.DropTable(
                name: "kernel_students");

            migrationBuilder.DropTable(
                name: "kernel_study_groups");

            migrationBuilder.DropTable(
                name: "kernel_void_decision_accounts");

            migrationBuilder.DropTable(
                name: "kernel_void_decision_items");

            migrationBuilder.DropTable(
                name: "kernel_void_decisions");
        }
    }
}
