using Autofac;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Plugins;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>What host and plugins must see as the same assembly. Sharing is transitive: everything that these reference is shared too.</summary>
internal static class SharedAssemblies
{
    /// <summary>One type from each.</summary>
    public static Type[] Types { get; } =
    [
        typeof(Plugin),
        typeof(SchoolPage),
        typeof(IMediator),
        typeof(INotification),
        typeof(ILifetimeScope),
        typeof(AbstractValidator<>),
        typeof(MudComponentBase),
        typeof(ComponentBase),
        typeof(DbContext),
        typeof(RelationalDatabaseFacadeExtensions),
        typeof(SqliteDbContextOptionsBuilderExtensions),
        typeof(ILogger),
        typeof(IServiceCollection),
    ];

    /// <summary>The assemblies whose public members a plugin is checked against before it runs.</summary>
    public static System.Reflection.Assembly[] Promised { get; } = [typeof(Plugin).Assembly, typeof(SchoolPage).Assembly];
}
