using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Withdraw;

internal sealed class WithdrawContentHandler(AcknowledgementsContext store, ContentReader contents, IOperation operation) :
    IRequestHandler<WithdrawClassContent, Outcome<EntryId>>,
    IRequestHandler<WithdrawContent, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(WithdrawClassContent request, CancellationToken cancellationToken) =>
        await contents.FindAsync(request.ContentId, cancellationToken) is { } content && !content.IsOnlyFor(request.ClassId)
            ? Refusal.Because("Content.NotOfThisClass")
            : await WithdrawAsync(request.ContentId, request.Reason, cancellationToken);

    public Task<Outcome<EntryId>> Handle(WithdrawContent request, CancellationToken cancellationToken) =>
        WithdrawAsync(request.ContentId, request.Reason, cancellationToken);

    private async Task<Outcome<EntryId>> WithdrawAsync(Guid content, string reason, CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(content, cancellationToken) is null)
        {
            return Refusal.Because("Content.Gone");
        }

        var entry = ContentWithdrawal.Of(content, reason, operation);
        store.Add(entry);
        return entry.Id;
    }
}
