using System.Text.Json;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Banners;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Plugins;
using ClassTeacherPlatform.Sdk.Registers;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>What the root class configures, with the handlers and validators of its assembly.</summary>
internal sealed class PluginParts : IPluginBuilder
{
    private readonly Dictionary<string, Type> _duties = [];

    public PluginParts(string settings)
    {
        Settings = JsonDocument.Parse(settings).RootElement;
        new ConsentsPlugin().Configure(this);
        foreach (var type in typeof(ConsentsPlugin).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(one => one.IsGenericType
                && (one.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || one.GetGenericTypeDefinition() == typeof(IValidator<>))))
            {
                Services.AddScoped(contract, type);
            }
        }
    }

    public IServiceCollection Services { get; } = new ServiceCollection();

    public JsonElement Settings { get; }

    public IReadOnlyDictionary<string, Type> Duties => _duties;

    public IPluginBuilder Store<TContext>()
        where TContext : PluginContext
    {
        Services.AddStore<TContext>();
        return this;
    }

    public IPluginBuilder Duty<TDuty>(string id)
        where TDuty : class, IDuty
    {
        _duties[id] = typeof(TDuty);
        Services.AddScoped<TDuty>();
        return this;
    }

    public IPluginBuilder Template(DocumentTemplate template) => this;

    public IPluginBuilder Banner<TBanner>()
        where TBanner : class, IBanner => this;

    public IPluginBuilder PersonalAsks<TAsks>()
        where TAsks : class, IPersonalAsks
    {
        Services.AddScoped<TAsks>();
        return this;
    }
}
