namespace Fixtures.Tools;

public static class Tool
{
    public static string Version => "2: " + typeof(Tool).Assembly.GetName().Version!.ToString(3);
}
