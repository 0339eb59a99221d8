using System;
using System.Threading.Tasks;

namespace MediatR;

/// <summary>The answer of a request that has none: all units are equal.</summary>
public readonly struct Unit : IEquatable<Unit>, IComparable<Unit>, IComparable
{
    private static readonly Unit TheValue;

    /// <summary>The one value.</summary>
    public static ref readonly Unit Value => ref TheValue;

    /// <summary>A finished task that holds the one value.</summary>
    public static Task<Unit> Task { get; } = System.Threading.Tasks.Task.FromResult(TheValue);

    public static bool operator ==(Unit first, Unit second) => true;

    public static bool operator !=(Unit first, Unit second) => false;

    public int CompareTo(Unit other) => 0;

    int IComparable.CompareTo(object? obj) => 0;

    public bool Equals(Unit other) => true;

    public override bool Equals(object? obj) => obj is Unit;

    public override int GetHashCode() => 0;

    public override string ToString() => "()";
}
