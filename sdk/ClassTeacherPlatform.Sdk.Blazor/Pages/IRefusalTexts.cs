using System.Reflection;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Sdk.Blazor.Pages;

/// <summary>Says a refusal in the user's language.</summary>
public interface IRefusalTexts
{
    /// <summary>What happened and what to do; codes of rules are looked up in the texts of <paramref name="owner"/>.</summary>
    string Describe(Refusal refusal, Assembly owner);
}
