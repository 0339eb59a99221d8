using ClassTeacherPlatform.Host.Access.Own;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace ClassTeacherPlatform.Host.Access.Pages;

/// <summary>Codes of an app beside the password: setting up, recovery codes, switching off.</summary>
public sealed partial class SecondFactorPage
{
    private string? _key;
    private IReadOnlyList<string>? _codes;

    [SupplyParameterFromForm(FormName = "confirm")]
    private EnteredCode? Confirmation { get; set; }

    [SupplyParameterFromForm(FormName = "renew")]
    private EnteredPassword? Renewal { get; set; }

    [SupplyParameterFromForm(FormName = "drop")]
    private EnteredPassword? Dropping { get; set; }

    /// <summary>A form that is answered has to stand on the page already.</summary>
    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        _key = Confirmation is not null && Own is { HasSecondFactor: false } ? await KeyAsync() : null;
    }

    private static string Spaced(string key) => string.Join(' ', key.Chunk(4).Select(part => new string(part)));

    private MarkupString Picture(string key)
    {
        var issuer = Uri.EscapeDataString(T.Text["Shell.Name"]);
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(Own!.Login)}?secret={key}&issuer={issuer}&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new MarkupString(code.GetGraphic(4));
    }

    private async Task BeginAsync()
    {
        if (await DoAsync(new BeginSecondFactor()))
        {
            await SignInAgainAsync();
            _key = await KeyAsync();
        }
    }

    private async Task ConfirmAsync()
    {
        var code = (Confirmation!.Code ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
        var codes = RecoveryCodes.New();
        if (await DoAsync(new ConfirmSecondFactor(code, codes)))
        {
            await SignInAgainAsync();
            _codes = codes;
        }
    }

    private async Task RenewAsync()
    {
        var codes = RecoveryCodes.New();
        if (await DoAsync(new RenewRecoveryCodes(Renewal!.Password ?? string.Empty, codes)))
        {
            _codes = codes;
        }
    }

    private async Task DropAsync()
    {
        if (await DoAsync(new DropSecondFactor(Dropping!.Password ?? string.Empty)))
        {
            await SignInAgainAsync();
            await ReadAsync();
        }
    }

    /// <summary>The app's code.</summary>
    public sealed class EnteredCode
    {
        public string? Code { get; set; }
    }

    /// <summary>The own password, once more.</summary>
    public sealed class EnteredPassword
    {
        public string? Password { get; set; }
    }
}
