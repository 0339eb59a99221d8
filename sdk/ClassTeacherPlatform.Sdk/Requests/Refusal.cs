namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>Why a request was not carried out. A closed set: switch over it without a default.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    /// <summary>Nobody is signed in, or the account is unknown by now.</summary>
    public sealed record SignedOut : Refusal;

    /// <summary>The account may not do this, or not for this class or student.</summary>
    /// <param name="Permission">The permission that is missing or does not reach so far.</param>
    public sealed record Forbidden(string Permission) : Refusal;

    /// <summary>The account is frozen (clause 11): nothing is accepted from it until its new access is confirmed.</summary>
    public sealed record Frozen : Refusal;

    /// <summary>What was typed in does not hold; one error a field at least.</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : Refusal;

    /// <summary>Somebody else was faster.</summary>
    /// <param name="By">Who.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="Code">A key of the plugin's texts that says what the other did.</param>
    public sealed record Overtaken(string By, DateTimeOffset At, string Code) : Refusal;

    /// <summary>No enabled module answers this; <paramref name="Request"/> is the request type's name, <paramref name="Module"/> the id of a known module that would.</summary>
    public sealed record NotAvailable(string Request, string? Module) : Refusal;

    /// <summary>The duty or module that owns the request is switched off.</summary>
    public sealed record SwitchedOff(string Module) : Refusal;

    /// <summary>A rule of the plugin. <paramref name="Code"/> is a key of its texts, <paramref name="Arguments"/> fill the placeholders.</summary>
    public sealed record Rule(string Code, IReadOnlyList<string> Arguments) : Refusal
    {
        /// <summary>A rule without placeholders.</summary>
        public Rule(string code)
            : this(code, [])
        {
        }
    }

    /// <summary>A rule of the plugin says no; shorthand of <see cref="Rule"/>.</summary>
    public static Refusal Because(string code, params string[] arguments) => new Rule(code, arguments);
}
