using System.Reflection;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

internal sealed class CodesAsTexts : IRefusalTexts
{
    public string Describe(Refusal refusal, Assembly owner) => refusal switch
    {
        Refusal.Invalid invalid => string.Join(' ', invalid.Errors.Select(error => error.Code)),
        Refusal.Rule rule => rule.Code,
        _ => refusal.GetType().Name,
    };
}
