using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fixtures.ForeignRegister;

internal sealed class ForeignRegisterContext(DbContextOptions<ForeignRegisterContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<Line> Lines => Set<Line>();

    protected override string TablePrefix => "foreign_register_";
}

internal sealed class Line : RegisterEntry
{
    public required StudentId StudentId { get; init; }

    public required string Text { get; init; }

    public EntryId? InPlaceOf
    {
        init => Replaces = value;
    }
}

[DbContext(typeof(ForeignRegisterContext))]
[Migration("20260901000000_Initial")]
public sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "foreign_register_lines",
        columns: table => new
        {
            Id = table.Column<Guid>(type: "TEXT", nullable: false),
            StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
            Text = table.Column<string>(type: "TEXT", nullable: false),
            OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
            Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
            Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_foreign_register_lines", x => x.Id));
}
