namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>Who may sign in, with what rights, and how each account stands.</summary>
public sealed partial class AccountsPage
{
    private IReadOnlyList<AccountView> _accounts = [];
    private string _search = string.Empty;
    private (string Login, string Password)? _password;

    protected override async Task LoadAsync() => _accounts = await Ask(new GetAccounts(_search)) ?? [];

    private Task SearchAsync(string text)
    {
        _search = text;
        return ReloadAsync();
    }

    private void ShowPassword((string Login, string Password) added) => _password = added;
}
