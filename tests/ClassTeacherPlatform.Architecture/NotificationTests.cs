using System.Reflection;
using System.Runtime.CompilerServices;
using ClassTeacherPlatform.Architecture.Samples;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Architecture;

/// <summary>Notifications are sealed records of required init properties: a member added later breaks no compiled plugin.</summary>
public sealed class NotificationTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void EveryNotification_HasAShapeThatCanGrow()
    {
        var notifications = Notifications(House.Types(House.All)).ToList();

        Assert.NotEmpty(notifications);
        Assert.All(notifications, n => Assert.Contains(n.Assembly, House.Sdk));
        Assert.Empty(notifications.SelectMany(Faults));
    }

    [Theory]
    [InlineData(typeof(PositionalNotification), "positional")]
    [InlineData(typeof(LooseNotification), "not sealed")]
    [InlineData(typeof(LooseNotification), "StudentId can be changed")]
    [InlineData(typeof(LooseNotification), "StudentId can be left out")]
    public void Rule_WhereTheShapeIsWrong_FindsIt(Type notification, string fault) =>
        Assert.Contains($"{notification.Name}: {fault}", Faults(notification));

    private static IEnumerable<Type> Notifications(IEnumerable<Type> types) =>
        types.Where(t => t.IsSubclassOf(typeof(SchoolNotification)));

    private static IEnumerable<string> Faults(Type notification)
    {
        var faults = new List<string>();
        if (!notification.IsSealed)
        {
            faults.Add("not sealed");
        }

        if (notification.GetConstructors().Any(c => c.GetParameters().Length > 0))
        {
            faults.Add("positional");
        }

        foreach (var property in notification.GetProperties().Where(p => p.SetMethod is not null))
        {
            if (!property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            {
                faults.Add($"{property.Name} can be changed");
            }

            if (!property.IsDefined(typeof(RequiredMemberAttribute)) && Nullability.Create(property).WriteState != NullabilityState.Nullable)
            {
                faults.Add($"{property.Name} can be left out");
            }
        }

        return faults.Select(fault => $"{notification.Name}: {fault}");
    }
}
