namespace ClassTeacherPlatform.Sdk.Access;

/// <summary>Who is signed in: for what a page shows, and in a query's handler who asks. What an account may do is decided when a request is carried out, not here.</summary>
public interface ICurrentAccount
{
    /// <summary>The account; null where nobody is signed in.</summary>
    ValueTask<SignedInAccount?> GetAsync(CancellationToken cancellationToken);

    /// <summary>Whether a button for this permission makes sense (for some class at least).</summary>
    ValueTask<bool> MayAsync(string permission, CancellationToken cancellationToken);
}
