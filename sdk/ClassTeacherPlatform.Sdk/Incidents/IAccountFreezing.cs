using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>
/// Freezes accounts of staff and opens them again, within the operation that is open (clause 11: at t1), and finds them by name.
/// The identity of a personal link («Личная ссылка № 12») is found and frozen in the same way; it is never opened again.
/// Only a module whose manifest names the power <c>freezing</c> is given it.
/// </summary>
public interface IAccountFreezing
{
    /// <summary>Nothing more is accepted from the account, and its sessions end; open pages are refused at their next command.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="reason">For the kernel's register; no personal data.</param>
    /// <param name="cancellationToken">Cancels before anything was done.</param>
    /// <returns>What happened: freezing twice is no error.</returns>
    Task<FreezeResult> FreezeAsync(AccountId account, string reason, CancellationToken cancellationToken);

    /// <summary>New access: the account opens with a new first password, which its owner replaces at the first sign-in.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="firstPassword">Made by <see cref="NewFirstPassword"/> where the button is pressed; it is kept nowhere.</param>
    /// <param name="reason">For the kernel's register; no personal data.</param>
    /// <param name="cancellationToken">Cancels before anything was done.</param>
    /// <returns>Why not (a personal link stays shut: a new one is issued); null where it is open now.</returns>
    Task<Refusal?> UnfreezeAsync(AccountId account, string firstPassword, string reason, CancellationToken cancellationToken);

    /// <summary>A password to hand over once. Show it, never store it.</summary>
    string NewFirstPassword();

    /// <summary>Accounts of staff, and identities of personal links, whose name contains the text (ё and е are one letter), in the alphabet's order.</summary>
    /// <param name="name">A part of a name; empty for the first ones of all staff.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<StaffAccount>> FindAsync(string name, int limit, CancellationToken cancellationToken);

    /// <summary>These accounts as they stand; unknown ids are left out.</summary>
    /// <param name="accounts">Which.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<StaffAccount>> OfAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken cancellationToken);
}
