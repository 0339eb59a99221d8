using ClassTeacherPlatform.Host.Access.Own;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Pages;

/// <summary>The own password; whoever has a first one comes here and nowhere else.</summary>
public sealed partial class PasswordPage
{
    private bool _isDone;

    [SupplyParameterFromForm]
    private Entered? Form { get; set; }

    protected override Task OnInitializedAsync()
    {
        Form ??= new Entered();
        return base.OnInitializedAsync();
    }

    private async Task ChangeAsync()
    {
        if (Form!.New != Form.Again)
        {
            Problem = T.Text["Own.PasswordsDiffer"];
            return;
        }

        var wasUnfinished = Unfinished is not null;
        if (!await DoAsync(new ChangeOwnPassword(Form.Current ?? string.Empty, Form.New ?? string.Empty)))
        {
            return;
        }

        await SignInAgainAsync();
        _isDone = true;
        if (wasUnfinished)
        {
            Navigation.NavigateTo("/");
        }
    }

    /// <summary>What was typed in.</summary>
    public sealed class Entered
    {
        public string? Current { get; set; }

        public string? New { get; set; }

        public string? Again { get; set; }
    }
}
