using ClassTeacherPlatform.Host.Mail;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClassTeacherPlatform.Host.Health;

/// <summary>Mail that stands still degrades the platform and stops nothing: it waits.</summary>
internal sealed class MailCheck(MailNotice mail) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(mail.StandsStill ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
}
