using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>What the person may write down: the number of the record, and when the server took it.</summary>
public sealed partial class ReceiptPage
{
    [Parameter, EditorRequired]
    public ReceiptView View { get; set; } = null!;
}
