using System.Text.Json;
using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>The consents plugin runs, by its real manifest; nobody loads anything.</summary>
internal sealed class OnePlugin : IPluginSet, IDeclarePermissions
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private RunningPlugin? _plugin;

    public event Action? Changed;

    public static PluginManifest Manifest { get; } =
        JsonSerializer.Deserialize<PluginManifest>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "plugin.json")), Format)!;

    public IReadOnlyList<RunningPlugin> Running => _plugin is null ? [] : [_plugin];

    public IReadOnlyList<PluginStatus> All => [];

    public IEnumerable<DeclaredPermission> Permissions =>
        Manifest.Permissions.Select(permission => new DeclaredPermission(permission.Id, permission.ForClasses, permission.Roles, permission.Title.Ru, permission.Title.En));

    public RunningPlugin? OwnerOf(Type requestType) =>
        requestType.Assembly == typeof(ConsentsPlugin).Assembly || Manifest.Answers.Contains(requestType.FullName!) ? _plugin : null;

    public IReadOnlyList<string> SubscribersOf(string notificationFullName) => ["listener"];

    public void Run(ILifetimeScope scope, IReadOnlyDictionary<string, Type> duties, IReadOnlySet<string>? on = null)
    {
        _plugin = new RunningPlugin
        {
            Manifest = Manifest,
            Assembly = typeof(ConsentsPlugin).Assembly,
            Scope = scope,
            Duties = on ?? duties.Keys.ToHashSet(),
            DutyTypes = duties,
            Heard = new Dictionary<Type, IReadOnlyList<Type>>(),
        };
        Changed?.Invoke();
    }
}
