using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Tests.Duties;

/// <summary>Duties of plugins that are none.</summary>
internal static class SampleDuties
{
    public const string Everybody = "consents.register";
    public const string Broken = "acknowledgements.collect";

    public static void AddTo(KernelFixture kernel) =>
        kernel.Carry("samples", new Dictionary<string, Type> { [Everybody] = typeof(OneForEveryStudent), [Broken] = typeof(Throws) });

    private sealed class OneForEveryStudent : IDuty
    {
        public Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<DutyItem>>([.. question.Classes.SelectMany(c => c.Students.Select(s =>
                new DutyItem { ClassId = c.Class.Id, StudentId = s.Id, State = DutyState.Due, DueOn = question.Today }))]);
    }

    private sealed class Throws : IDuty
    {
        public Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("As asked.");
    }
}
