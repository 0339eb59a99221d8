using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Marks;

/// <summary>How much time is left, or by how much a term has passed; goes on by itself while it is shown.</summary>
/// <example><code>&lt;Countdown Until="view.DueAt" /&gt;</code></example>
public sealed partial class Countdown : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    private ITimer? _timer;

    /// <summary>The end of the term.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Until { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private TimeSpan Left => Until - Clock.Now;

    private bool IsPast => Left <= TimeSpan.Zero;

    private string Text
    {
        get
        {
            var time = Left.Duration();
            var amount = time.TotalDays >= 1
                ? T.Text["Kit.DaysHours", (int)time.TotalDays, time.Hours]
                : T.Text["Kit.HoursMinutes", time.Hours, time.Minutes];
            return T.Text[IsPast ? "Kit.TimePast" : "Kit.TimeLeft", amount];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    /// <inheritdoc/>
    protected override void OnInitialized() => _timer = Time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, Step, Step);
}
