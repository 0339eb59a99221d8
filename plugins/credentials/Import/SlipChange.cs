using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>What a row means for the slip that its person has; asked in the dry run, and again when it is applied.</summary>
internal static class SlipChange
{
    public static PlanAction Of(SlipStanding? standing, CredentialKind kind, string login, bool hasSecret)
    {
        if (standing is null)
        {
            return PlanAction.Prepare;
        }

        if (!SlipRules.IsLive(standing.State))
        {
            return PlanAction.Reissue;
        }

        var isSame = standing.Slip.Kind == kind && standing.Slip.Login == login;
        return !isSame ? PlanAction.Replace
            : !hasSecret ? PlanAction.Nothing
            : SlipRules.IsDone(standing.State) ? PlanAction.Replace
            : PlanAction.RenewSecret;
    }
}
