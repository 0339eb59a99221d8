namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Whoever is signed in undertakes for himself (clauses 9 and 10).</summary>
public sealed partial class MyUndertakingPage
{
    private MyUndertaking? _mine;
    private bool _agreed;

    protected override async Task LoadAsync() => _mine = await Ask(new GetMyUndertaking());

    private async Task SignAsync()
    {
        if (_agreed && _mine is { } mine)
        {
            await Do(new SignMyUndertaking(mine.Wording.Sha256), T.Text["Undertaking.Done"]);
            _agreed = false;
        }
    }
}
