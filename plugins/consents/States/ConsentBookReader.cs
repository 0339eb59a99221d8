using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

internal static class ConsentBookReader
{
    /// <summary>Two queries, whatever the number of children.</summary>
    public static async Task<ConsentBook> BookAsync(
        this ConsentsContext context, IReadOnlyCollection<StudentId> students, ConsentSettings settings, CancellationToken cancellationToken)
    {
        var forms = await context.FormsAsync(cancellationToken);
        return new ConsentBook(forms, await context.HistoryAsync(students, cancellationToken), settings.SignFromAge);
    }
}
