using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Architecture.Samples;

internal sealed record UnguardedCommand : Command<int>;

internal sealed record UnguardedQuery : Query<string>;

/// <summary>Public: the rule wants it internal.</summary>
public sealed class PublicHandler : INotificationHandler<PositionalNotification>
{
    public Task Handle(PositionalNotification notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal class OpenHandler : IRequestHandler<UnguardedQuery, Outcome<string>>
{
    public Task<Outcome<string>> Handle(UnguardedQuery request, CancellationToken cancellationToken) => Task.FromResult<Outcome<string>>(string.Empty);
}

/// <summary>Positional: a parameter added later breaks compiled plugins.</summary>
public sealed record PositionalNotification(StudentId StudentId) : SchoolNotification
{
    public override string Subject => StudentId.ToString();
}

/// <summary>Not sealed, and its member can be left out and changed.</summary>
public record LooseNotification : SchoolNotification
{
    public StudentId StudentId { get; set; }

    public override string Subject => StudentId.ToString();
}

internal static class WallClock
{
#pragma warning disable RS0030, MA0132 // Broken on purpose.
    public static bool IsLate(DateTime day) => day < DateTime.Now;
#pragma warning restore RS0030, MA0132
}
