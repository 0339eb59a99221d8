using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Access;

/// <summary>Who is signed in: for what a page shows. What an account may do is decided when a request is carried out, not here.</summary>
public interface ICurrentAccount
{
    /// <summary>The account; null where nobody is signed in.</summary>
    AccountId? Id { get; }

    /// <summary>The person's name, or an empty text.</summary>
    string Name { get; }

    /// <summary>Whether a button for this permission makes sense (for some class at least).</summary>
    ValueTask<bool> MayAsync(string permission, CancellationToken cancellationToken);
}
