using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>The page that asks who it is.</summary>
internal sealed class AskIdentity(FactChoice facts, LinkTries tries, IDirectory directory)
{
    /// <param name="visitor">Whose link.</param>
    /// <param name="refused">Why the try before did not do.</param>
    /// <param name="codeSent">A code is on its way.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<IResult> PageAsync(Visitor visitor, string? refused, bool codeSent, CancellationToken cancellationToken)
    {
        var fact = await facts.OfAsync(visitor.Link.Holder, visitor.Link.Delivery, cancellationToken);
        var school = await directory.SchoolAsync(cancellationToken);
        refused ??= await tries.IsLockedAsync(visitor.Link.AccountId, cancellationToken) ? T.Text["Links.Identify.Locked"] : null;
        return PersonalPages.Page<IdentifyPage>(new()
        {
            [nameof(IdentifyPage.Address)] = visitor.Address,
            [nameof(IdentifyPage.School)] = school.Name,
            [nameof(IdentifyPage.Fact)] = fact?.Fact,
            [nameof(IdentifyPage.CodeSent)] = codeSent,
            [nameof(IdentifyPage.Refused)] = refused,
        });
    }
}
