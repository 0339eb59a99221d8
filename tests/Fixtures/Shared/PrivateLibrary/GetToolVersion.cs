using ClassTeacherPlatform.Sdk.Requests;
using Fixtures.Tools;
using MediatR;

namespace Fixtures.PrivateLibrary;

/// <summary>Which version of the private library this plugin sees.</summary>
[OwnAccount]
public sealed record GetToolVersion : Query<string>;

internal sealed class GetToolVersionHandler : IRequestHandler<GetToolVersion, Outcome<string>>
{
    public Task<Outcome<string>> Handle(GetToolVersion request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<string>>(Tool.Version);
}
