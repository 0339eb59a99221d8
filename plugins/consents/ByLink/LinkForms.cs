using System.Globalization;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Consents.ByLink;

/// <summary>What the page and the handler of the personal link have in common.</summary>
internal sealed class LinkForms(ConsentsContext store, ConsentSettings settings)
{
    /// <summary>For how the answer came, in the register's language: an electronic answer has no original to lie anywhere.</summary>
    public static string Evidence(PersonalIdentity person) => string.Format(
        CultureInfo.InvariantCulture, T.Text.In("ru", "ByLink.Evidence")!, person.LinkNumber, T.Text.In("ru", $"ByLink.Fact.{person.Fact}"));

    public static AnswerPaper Paper(Decision decision, PersonalIdentity? person) => new()
    {
        Decision = decision,
        Route = AnswerRoute.Electronic,
        OriginalPlace = person is null ? null : Evidence(person),
    };

    public Task<ConsentBook> BookAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken) =>
        store.BookAsync(students, settings, cancellationToken);
}
