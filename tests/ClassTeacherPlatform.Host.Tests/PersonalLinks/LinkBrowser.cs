using System.Net;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>A telephone without scripts: it keeps cookies, opens pages, and presses one button of a page that it has before its eyes.</summary>
internal sealed partial class LinkBrowser : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _home;

    public LinkBrowser(Uri host, string secret)
    {
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host };
        _home = $"/l/{secret}";
    }

    public HttpResponseMessage Answer { get; private set; } = null!;

    public string Page { get; private set; } = string.Empty;

    public HttpStatusCode Status => Answer.StatusCode;

    public async Task<LinkBrowser> OpenAsync(string page = "")
    {
        await TakeAsync(await _http.GetAsync(_home + page));
        return this;
    }

    /// <summary>Fills in and presses the form of the page that goes to this address (the <paramref name="at"/>th of them), and follows where it leads.</summary>
    public async Task<LinkBrowser> PressAsync(string action, int at = 0, params (string Name, string Value)[] typed)
    {
        var form = Forms().Matches(Page).Where(f => f.Groups["action"].Value.EndsWith(action, StringComparison.Ordinal)).ElementAt(at);
        var fields = Hidden().Matches(form.Value).Select(m => KeyValuePair.Create(m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)))
            .Where(f => typed.All(t => t.Name != f.Key))
            .Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value)));
        return await PostAsync(action, fields);
    }

    /// <summary>An older copy of the page lies before the eyes again: the browser's 'back'.</summary>
    public LinkBrowser Back(string page)
    {
        Page = page;
        return this;
    }

    public async Task<LinkBrowser> PostAsync(string action, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        await TakeAsync(await _http.PostAsync(_home + action, content));
        if (Status == HttpStatusCode.SeeOther)
        {
            await TakeAsync(await _http.GetAsync(Answer.Headers.Location));
        }

        return this;
    }

    public Task<LinkBrowser> IdentifyAsync(DateOnly bornOn) =>
        PressAsync("/identify", 0, ("fact", bornOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    public void Dispose()
    {
        _http.Dispose();
        Answer?.Dispose();
    }

    private async Task TakeAsync(HttpResponseMessage answer)
    {
        Answer?.Dispose();
        Answer = answer;
        Page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<form method=\"post\" action=\"(?<action>[^\"?]+)[^>]*>.*?</form>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();
}
