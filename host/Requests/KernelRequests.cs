using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Documents;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Operations.Seen;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>Registers the kernel: store, operations, requests, messaging, directory.</summary>
internal static class KernelRequests
{
    public static IServiceCollection AddKernel(this IServiceCollection services, StoreLocation location)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(location);
        services.AddSingleton<IStoreMigrator, StoreMigrator>();
        services.AddScoped<StoreSession>().AddScoped<IStoreSession>(s => s.GetRequiredService<StoreSession>());
        services.AddStore<KernelContext>();
        services.AddSingleton<OperationRunner>().AddSingleton<CommitSignal>().AddScoped<Outbox>();
        services.AddScoped<IOperation>(s => s.GetRequiredService<StoreSession>().Operation
            ?? throw new InvalidOperationException("No operation is open: only handlers of commands and notifications have one."));
        services.AddHttpContextAccessor();
        services.AddScoped<ActorAccessor>().AddScoped<RequestFrame>().AddScoped<RequestGuard>().AddScoped<RequestValidation>();
        services.AddScoped<IRequestSender, RequestSender>().AddScoped<CurrentAccount>().AddScoped<AskingAccount>();
        services.AddScoped<ICurrentAccount>(s => s.GetRequiredService<RequestFrame>().IsInside
            ? s.GetRequiredService<AskingAccount>()
            : s.GetRequiredService<CurrentAccount>());
        services.AddSingleton<RequestOwners>().AddSingleton<RequestPipeline>().AddSingleton<PlatformSender>();
        services.AddSingleton<AccessLog>().AddHostedService(s => s.GetRequiredService<AccessLog>());
        services.AddScoped<ClassScope>().AddScoped<IDirectory, DirectoryReader>();
        services.AddScoped<DutyBoard>().AddScoped<ClauseBoard>().AddSingleton<OperationVerifier>();
        services.AddSingleton<SchoolDays>().AddSingleton<OperationTitles>();
        services.AddScoped<VoidDecisions>().AddScoped<OperationFinder>().AddScoped<ReadFinder>().AddScoped<Replacements>();
        services.AddScoped<IVoiding, OperationVoiding>();
        services.AddScoped<OperationSearch>().AddScoped<OperationViews>().AddScoped<SeenSearch>();
        services.AddSingleton<CommandLineActor>().AddInstruction();
        services.AddDocuments();
        services.AddMail();
        services.AddPersonalLinks();
        services.AddWorkingCalendar();
        services.AddMessaging();
        return services.AddHandlers();
    }

    /// <summary>The kernel's own handlers and validators; plugins' are registered in their scopes.</summary>
    private static IServiceCollection AddHandlers(this IServiceCollection services)
    {
        foreach (var type in typeof(KernelRequests).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType
                && (i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || i.GetGenericTypeDefinition() == typeof(IValidator<>))))
            {
                services.AddScoped(contract, type);
            }
        }

        return services;
    }
}
