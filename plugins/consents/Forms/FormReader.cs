using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>Reads the shipped and the school's own versions; a void version stays readable, for the answers that name it.</summary>
internal static class FormReader
{
    public static async Task<FormShelf> FormsAsync(this ConsentsContext context, CancellationToken cancellationToken)
    {
        var own = await context.FormVersions
            .IncludingVoid()
            .AsNoTracking()
            .Select(version => new { Version = version, IsVoid = context.VoidOperations.Any(operation => operation.Seq == version.OperationSeq) })
            .ToListAsync(cancellationToken);
        return new FormShelf([.. ShippedForms.All, .. own.Select(row => FormText.Of(row.Version, row.IsVoid))]);
    }
}
