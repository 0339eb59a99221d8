using MediatR;

namespace ClassTeacherPlatform.Sdk.Operations;

/// <summary>
/// What one plugin tells the others. Only the SDK derives from it: sealed records with <c>required init</c> properties of ids, dates and
/// enums. Later members are optional, so that a subscriber compiled earlier goes on to work.
/// </summary>
public abstract record SchoolNotification : INotification
{
    /// <summary>Whom or what it is about; notifications with the same subject reach a subscriber in order.</summary>
    public abstract string Subject { get; }
}
