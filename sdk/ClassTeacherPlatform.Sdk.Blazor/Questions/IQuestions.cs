namespace ClassTeacherPlatform.Sdk.Blazor.Questions;

/// <summary>Asks the person before something is done that cannot be taken back. All texts are in the user's language.</summary>
/// <example>
/// <code>
/// [Inject] private IQuestions Questions { get; set; } = null!;
///
/// if (await Questions.ReasonAsync(T.Text["Withdraw.Title"], T.Text["Withdraw.What"], T.Text["Withdraw.Do"]) is { } reason)
/// {
///     await Do(new WithdrawConsent(entry, reason));
/// }
/// </code>
/// </example>
public interface IQuestions
{
    /// <summary>Asks yes or no.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="text">What will happen.</param>
    /// <param name="action">The button that does it: a verb.</param>
    /// <returns>True only where the person pressed that button.</returns>
    Task<bool> ConfirmAsync(string title, string text, string action);

    /// <summary>Asks for a reason, which may not be left empty.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="text">What will happen.</param>
    /// <param name="action">The button that does it: a verb.</param>
    /// <returns>The reason, trimmed, at most 500 characters; null where the person thought better of it.</returns>
    Task<string?> ReasonAsync(string title, string text, string action);
}
