using System.Reflection;
using System.Runtime.CompilerServices;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>What the attributes of a request type say, read once. A type without any of them may be sent by nobody.</summary>
internal sealed record RequestPolicy
{
    /// <summary>Weak, so that the types of an unloaded plugin are not held.</summary>
    private static readonly ConditionalWeakTable<Type, RequestPolicy> Known = [];

    public required string Name { get; init; }

    public string? Permission { get; init; }

    public string? Duty { get; init; }

    public bool OwnAccount { get; init; }

    public bool BetweenModules { get; init; }

    public bool SchoolWide { get; init; }

    /// <summary>A person by link may send it.</summary>
    public bool PersonalLink { get; init; }

    /// <summary>A guardian by link needs the power to sign.</summary>
    public bool Signs { get; init; }

    public bool Voidable { get; init; }

    public bool IsCommand { get; init; }

    public static RequestPolicy Of(Type request) => Known.GetValue(request, Read);

    private static RequestPolicy Read(Type request)
    {
        var requires = request.GetCustomAttribute<RequiresAttribute>();
        var link = request.GetCustomAttribute<PersonalLinkAttribute>();
        return new RequestPolicy
        {
            Name = request.FullName!,
            Permission = requires?.Permission,
            Duty = requires?.Duty ?? link?.Duty,
            OwnAccount = request.IsDefined(typeof(OwnAccountAttribute)),
            BetweenModules = request.IsDefined(typeof(BetweenModulesAttribute)),
            SchoolWide = request.IsDefined(typeof(SchoolWideAttribute)),
            PersonalLink = link is not null,
            Signs = link is { Signs: true },
            Voidable = !request.IsDefined(typeof(NeverVoidAttribute)),
            IsCommand = typeof(ICommand).IsAssignableFrom(request),
        };
    }
}
