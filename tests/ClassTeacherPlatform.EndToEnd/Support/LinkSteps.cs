using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>Personal links: from the staff's page onto paper, and from paper onto a telephone.</summary>
internal static partial class LinkSteps
{
    /// <summary>Before the page is opened: keeps the PDF that it hands to the browser, whose own viewer stays shut.</summary>
    public static Task CatchPrintsAsync(this IPage page) => page.AddInitScriptAsync("""
        window.open = () => null;
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = blob => {
          const reader = new FileReader();
          reader.onload = () => { window.printed = reader.result.split(',')[1]; };
          reader.readAsDataURL(blob);
          return make(blob);
        };
        """);

    /// <summary>The addresses on the letters that were printed, as somebody types them who has no camera.</summary>
    public static async Task<IReadOnlyList<string>> PrintedAddressesAsync(this IPage page)
    {
        await page.WaitForFunctionAsync("() => window.printed");
        using var pdf = PdfDocument.Open(Convert.FromBase64String(await page.EvaluateAsync<string>("() => window.printed")));
        var text = string.Concat(pdf.GetPages().Select(sheet => string.Concat(sheet.Text.Where(letter => !char.IsWhiteSpace(letter)))));
        return [.. Address().Matches(text).Select(match => match.Value)];
    }

    [GeneratedRegex("/l/[a-z2-9]{28}")]
    private static partial Regex Address();
}
