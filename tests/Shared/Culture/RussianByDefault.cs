using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClassTeacherPlatform.Tests;

/// <summary>Tests run in the school's first language wherever they run: the machine's own language decides nothing.</summary>
internal static class RussianByDefault
{
    [ModuleInitializer]
    internal static void Set()
    {
        var russian = new CultureInfo("ru");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = russian;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = russian;
    }
}
