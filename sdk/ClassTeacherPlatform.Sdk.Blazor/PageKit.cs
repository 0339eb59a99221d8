using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Sdk.Blazor;

/// <summary>Registers what the kit's components need: once, in the host and in tests of pages.</summary>
public static class PageKit
{
    /// <summary>Adds <see cref="IDownloads"/> and <see cref="IQuestions"/>; MudBlazor's services have to be there.</summary>
    public static IServiceCollection AddPageKit(this IServiceCollection services) =>
        services.AddScoped<IDownloads, BrowserDownloads>().AddScoped<IQuestions, DialogQuestions>();
}
