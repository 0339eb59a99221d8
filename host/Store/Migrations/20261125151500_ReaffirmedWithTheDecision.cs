using ClassTeacherPlatform.Host.Operations;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClassTeacherPlatform.Host.Store.Migrations;

/// <summary>The view anew: what is re-affirmed in the same operation as a decision stays valid. No table changes, so the model is the one before.</summary>
[DbContext(typeof(KernelContext))]
[Migration("20261125151500_ReaffirmedWithTheDecision")]
internal sealed class ReaffirmedWithTheDecision : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(VoidOperationsView.Drop);
        migrationBuilder.Sql(VoidOperationsView.Create);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        // The view's text is the newest one also for the tables before.
    }
}
