using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

/// <summary>Which other modules run: what is missing is said on the page, and the module goes on without.</summary>
internal sealed class ModuleCheck(IRequestSender sender)
{
    public async Task<bool> HasConsentsAsync(CancellationToken cancellationToken) =>
        (await sender.Send(new GetElectronicDelivery([]), cancellationToken)).Refusal is not (Refusal.NotAvailable or Refusal.SwitchedOff);
}
