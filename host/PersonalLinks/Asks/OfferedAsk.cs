using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Asks;

/// <summary>An ask and the module that asks it.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Source">The type that offered it; the command of an answer is made by the same one.</param>
/// <param name="Ask">What is asked.</param>
public sealed record OfferedAsk(string Module, Type Source, PersonalAsk Ask);
