using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>One link to issue.</summary>
/// <param name="StudentId">Whose family.</param>
/// <param name="Holder">For whom.</param>
/// <param name="Token">Made where the button was pressed.</param>
internal sealed record LinkLine(StudentId StudentId, LinkHolder Holder, PersonalToken Token);
