namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>With what somebody signs in to the school IS.</summary>
public enum CredentialKind
{
    /// <summary>Login and a password that is changed at the first sign-in.</summary>
    TemporaryPassword,

    /// <summary>A code with which the person registers himself.</summary>
    InvitationCode,

    /// <summary>An account at the state's portal (Госуслуги): there is no secret of the school's.</summary>
    StateAccount,
}
