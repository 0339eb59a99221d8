using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Somebody guessed too often: the platform itself takes the link back. It requires nothing, so nobody may send it.</summary>
[NeverVoid]
internal sealed record RevokeGuessedLink(AccountId Link, string Reason) : Command<bool>;

internal sealed class RevokeGuessedLinkHandler(ILinkAccounts accounts) : IRequestHandler<RevokeGuessedLink, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RevokeGuessedLink request, CancellationToken cancellationToken) =>
        await accounts.RevokeAsync(request.Link, request.Reason, cancellationToken) ? true : FamilyLinks.Unknown;
}
