using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Secrets;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>Writes a step for each slip: all of them, or none with the reason.</summary>
internal sealed class SlipRegistrar(CredentialsContext store, SlipPeople people, SecretShelf secrets)
{
    /// <param name="lines">The slips as they were shown.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="step">Makes the entry.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<int>> WriteAsync(
        IReadOnlyList<SlipLine> lines, StepKind kind, Func<SlipHolder, Slip, SlipStep> step, CancellationToken cancellationToken)
    {
        await secrets.DestroyExpiredAsync(cancellationToken);
        var students = lines.Select(l => l.StudentId).Distinct().ToList();
        if (await people.ReadAsync(students, [.. lines.Select(l => (l.StudentId, l.Holder))], cancellationToken) is not { } known)
        {
            return Refusal.Because("Slip.NoSuchPerson");
        }

        foreach (var line in lines)
        {
            var (holder, standing) = (known.Holder(line.StudentId, line.Holder), known.Standing(line.Holder));
            if (WhyNot(holder, standing, line, kind) is { } refusal)
            {
                return refusal;
            }

            store.Add(step(holder, standing!.Slip));
        }

        return lines.Count;
    }

    private static Refusal? WhyNot(SlipHolder holder, SlipStanding? standing, SlipLine line, StepKind kind) => standing switch
    {
        null => Refusal.Because("Slip.None", holder.Name.Full),
        { Slip: var slip } when slip.Id != line.SlipId => new Refusal.Overtaken(slip.ByName, slip.At, "Slip.Newer"),
        { Last: { } last, State: var state } when last.Kind == kind && kind != StepKind.Printed && !SlipRules.MayFollow(state, kind) =>
            new Refusal.Overtaken(last.ByName, last.At, $"Slip.Already.{kind}"),
        { State: var state, Slip: var slip } when !SlipRules.MayFollow(state, kind) =>
            Refusal.Because($"Slip.CannotBe.{kind}", slip.Number, holder.Name.Full, T.Text[$"SlipState.{state}"]),
        _ => null,
    };
}
