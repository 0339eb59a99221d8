using System.Diagnostics.CodeAnalysis;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>How a request ended: with a value, or with a refusal that a person can act on. Never both.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Outcome<T>
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The value; meaningful only where <see cref="Refusal"/> is null.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; null where it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>True where the request was carried out.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    /// <summary>Done, with this value.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>Refused, for this reason. Everything that the handler wrote is rolled back.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);

    /// <summary>Done, with this value; for interface types, which an implicit conversion cannot carry.</summary>
    public static Outcome<T> Of(T value) => new(value, null);
}
