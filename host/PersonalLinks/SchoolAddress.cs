using ClassTeacherPlatform.Host.Demo;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>
/// The address that links begin with. This machine's own name opens on no parent's telephone, so it counts as none; in the
/// invented school the host's own address does, to try everything out.
/// </summary>
internal sealed class SchoolAddress(IOptions<PersonalLinkSettings> settings, DemoFolder? demo = null, IServer? server = null)
{
    public Uri? Public => settings.Value.PublicAddress is { IsAbsoluteUri: true, IsLoopback: false } address ? address
        : demo is { HoldsDemo: true } ? settings.Value.PublicAddress ?? OwnAddress
        : null;

    /// <exception cref="InvalidOperationException">The school has set no address.</exception>
    public Uri Of(PersonalToken token) => new(
        Public ?? throw new InvalidOperationException("PersonalLinks:PublicAddress is not set."), $"{PersonalAddress.Root}/{token.Secret}");

    private Uri? OwnAddress =>
        server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } own && Uri.TryCreate(own, UriKind.Absolute, out var address)
            ? address
            : null;
}
