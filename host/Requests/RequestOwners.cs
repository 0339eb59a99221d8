using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>Finds whose handler carries out a request.</summary>
internal sealed class RequestOwners(IPluginSet plugins)
{
    /// <param name="request">The request's type.</param>
    /// <param name="policy">Its policy.</param>
    /// <param name="owner">The plugin; null for the kernel.</param>
    /// <returns>A refusal where nobody can carry it out now.</returns>
    public Refusal? Find(Type request, RequestPolicy policy, out RunningPlugin? owner)
    {
        owner = null;
        if (request.Assembly == typeof(RequestOwners).Assembly || request == typeof(GetVisibleClasses))
        {
            return null;
        }

        owner = plugins.OwnerOf(request);
        if (owner is null)
        {
            return request.Assembly == typeof(IRequestSender).Assembly
                ? new Refusal.NotAvailable(request.Name, WouldAnswer(request))
                : new Refusal.SwitchedOff(request.Assembly.GetName().Name!);
        }

        return policy.Duty is { } duty && !owner.Duties.Contains(duty) ? new Refusal.SwitchedOff(owner.Manifest.Id) : null;
    }

    private string? WouldAnswer(Type request) =>
        plugins.All.FirstOrDefault(p => p.Manifest?.Answers.Contains(request.FullName!, StringComparer.Ordinal) ?? false)?.Id;
}
