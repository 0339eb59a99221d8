using System.Text.Json;
using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks.Answer;

/// <summary>Turns a pressed button into the module's command and sends it in the person's name.</summary>
internal sealed class Answering(AskBoard board, RequestPipeline pipeline, IRefusalTexts texts, KernelContext store)
{
    private const int LongestRemark = 500;

    /// <returns>The entry that was written, or in the reader's language why none was.</returns>
    public async Task<(EntryId? Entry, string? Refused)> AnswerAsync(
        Actor actor, AskSheet? sheet, PressedButton pressed, CancellationToken cancellationToken)
    {
        if (sheet is not null && await FirstAnswerAsync(actor, pressed.Command, cancellationToken) is { } known)
        {
            return (known, null);
        }

        if (pressed.FindIn(sheet) is not { } offered || pressed.ChoiceOf(offered) is not { } choice || pressed.Command == Guid.Empty)
        {
            return (null, T.Text["Links.Ask.Gone"]);
        }

        if ((choice.RemarkRequired && pressed.Remark is null) || pressed.Remark?.Length > LongestRemark)
        {
            return (null, T.Text[pressed.Remark is null ? "Links.Ask.RemarkMissing" : "Links.Ask.RemarkTooLong"]);
        }

        var answer = new PersonalAnswer
        {
            StudentId = offered.Ask.StudentId,
            AskKey = offered.Ask.Key,
            ChoiceKey = choice.Key,
            Remark = choice.RemarkLabel is null ? null : pressed.Remark,
            CommandId = pressed.Command,
        };
        if (board.CommandFor(offered, answer) is not { } command)
        {
            return (null, T.Text["Links.Ask.Gone"]);
        }

        var outcome = await pipeline.SendAsync(command, actor, cancellationToken);
        return outcome.IsDone ? (outcome.Value, null) : (null, Why(outcome.Refusal, command));
    }

    /// <summary>Pressed twice: what the first press did is no longer asked, and its receipt is the answer.</summary>
    private async Task<EntryId?> FirstAnswerAsync(Actor actor, Guid command, CancellationToken cancellationToken)
    {
        var result = await store.Operations.AsNoTracking().Where(o => o.CommandId == command && o.AccountId == actor.Id)
            .Select(o => o.Result).FirstOrDefaultAsync(cancellationToken);
        return result is null ? null : JsonSerializer.Deserialize<EntryId>(result);
    }

    private string Why(Refusal refusal, object command) => refusal is Refusal.Forbidden
        ? T.Text["Links.Ask.MayNot"]
        : texts.Describe(refusal, command.GetType().Assembly);
}
