using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Invalidate;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Acknowledgements.Withdraw;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

/// <summary>Does each step in the school, and tells the clerk of it.</summary>
internal sealed class HistoryWalk(School7A school, NaiveClerk clerk)
{
    private readonly List<GuardianId> _late = [];

    /// <summary>One step of a first publication, so that the others have something to be about.</summary>
    public static Step First { get; } = new(StepKind.Publish, 0, 0);

    public async Task TakeAsync(Step step)
    {
        var contents = clerk.Versions.Select(v => v.Content).Distinct().ToList();
        switch (step.Kind)
        {
            case StepKind.Publish:
                await PublishAsync(null, step);
                break;
            case StepKind.NewVersion:
                await PublishAsync(contents[step.Which % contents.Count], step);
                break;
            case StepKind.Answer:
                await AnswerAsync(contents[step.Which % contents.Count], step.Other);
                break;
            case StepKind.Invalidate when clerk.Answers.Count > 0:
                await InvalidateAsync(clerk.Answers[step.Which % clerk.Answers.Count]);
                break;
            case StepKind.Withdraw:
                await WithdrawAsync(contents[step.Which % contents.Count]);
                break;
            case StepKind.Void:
                await VoidAsync(step.Which);
                break;
            case StepKind.Reaffirm when clerk.Void.Count > 0:
                await ReaffirmAsync(clerk.Void.Order().ElementAt(step.Which % clerk.Void.Count));
                break;
            case StepKind.LateGuardian:
                _late.Add(await school.Host.AddGuardianAsync(school.Child.Id, maySee: step.Other % 4 != 0));
                break;
            case StepKind.LeavingGuardian when _late.Count > 0:
                await school.Host.EndGuardianAsync(school.Child.Id, _late[step.Which % _late.Count], school.Host.Today.AddDays(-1));
                break;
        }
    }

    private async Task PublishAsync(Guid? content, Step step)
    {
        var (each, askAgain) = (content is { } of ? clerk.Versions.First(v => v.Content == of).Each : step.Which % 2 == 0, step.Other % 2 == 0);
        var outcome = await school.Host.SendAsync(school.Teacher, new PublishForClass
        {
            ClassId = school.Own.Id,
            Draft = Drafts.Notice(each ? WhoRule.EveryGuardian : WhoRule.OneGuardian),
            ContentId = content,
            AskAgain = askAgain,
        });
        Assert.Equal(content is not { } known || clerk.Stands(known), outcome.IsDone);
        if (outcome.IsDone)
        {
            var number = clerk.Versions.Count(v => v.Content == outcome.Value) + 1;
            clerk.Versions.Add(new Published(await OpAsync(), outcome.Value, number, number == 1 || askAgain, each));
        }
    }

    private async Task AnswerAsync(Guid content, int which)
    {
        var guardians = (await school.Host.RosterAsync(school.Own.Id)).Students.Single(s => s.Id == school.Child.Id).Guardians;
        var guardian = guardians[which % guardians.Count];
        var outcome = await school.AnswerAsync(content, school.Child, guardian);

        Assert.Equal(clerk.Stands(content) && guardian.MaySee && !clerk.HasAnswered(content, guardian.Id), outcome.IsDone);
        if (outcome.IsDone)
        {
            clerk.Answers.Add(new Answered(await OpAsync(), outcome.Value, content, clerk.Current(content), guardian.Id));
        }
    }

    private async Task InvalidateAsync(Answered answer)
    {
        var outcome = await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Id, "Ошибка"));

        Assert.Equal(clerk.Counts(answer), outcome.IsDone);
        if (outcome.IsDone)
        {
            clerk.Ends.Add((await OpAsync(), answer.Id, null));
        }
    }

    private async Task WithdrawAsync(Guid content)
    {
        var outcome = await school.Host.SendAsync(school.Teacher, new WithdrawClassContent(school.Own.Id, content, "Ошибка"));

        Assert.Equal(clerk.Stands(content), outcome.IsDone);
        if (outcome.IsDone)
        {
            clerk.Ends.Add((await OpAsync(), null, content));
        }
    }

    private async Task VoidAsync(int which)
    {
        List<long> all = [.. clerk.Versions.Select(v => v.Op), .. clerk.Answers.Select(a => a.Op), .. clerk.Ends.Select(e => e.Op)];
        var op = all[which % all.Count];
        if (clerk.Void.Add(op))
        {
            await school.Host.VoidAsync(op);
        }
    }

    private async Task ReaffirmAsync(long op)
    {
        await school.Host.ReaffirmAsync(op);
        clerk.Void.Remove(op);
    }

    private Task<long> OpAsync() => school.Host.LastOperationAsync();
}
