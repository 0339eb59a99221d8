using Autofac;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <content>Families by personal links.</content>
public sealed partial class PluginTestHost
{
    /// <summary>A personal link of a guardian or student, issued by the school for a month.</summary>
    /// <returns>Its identity: send and ask as that one.</returns>
    public async Task<AccountId> IssueLinkAsync(LinkHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var link = default(AccountId);
        await WriteAsync("seed", AddAccount("Платформа"), (scope, operation) =>
        {
            var store = scope.Resolve<KernelContext>();
            var number = store.PersonalLinks.Count() + 1;
            link = scope.Resolve<ILinkAccounts>().OpenAsync(number, holder, CancellationToken.None).GetAwaiter().GetResult();
            store.Add(new PersonalLinkEntry
            {
                Number = number,
                AccountId = link,
                GuardianId = holder.GuardianId,
                StudentId = holder.StudentId,
                TokenHash = LinkSecret.New().Hash,
                Delivery = LinkDelivery.Paper,
                LastDay = Today.AddMonths(1),
                IssuedAt = operation.ReceivedAt,
                IssuedByName = operation.AccountName,
            });
        });
        return link;
    }

    /// <summary>Sends a request as the person behind a link, who was identified by <paramref name="fact"/>.</summary>
    public async Task<Outcome<TResult>> SendByLinkAsync<TResult>(
        AccountId link, IRequest<Outcome<TResult>> request, IdentityFact fact = IdentityFact.BirthDate)
    {
        await using var scope = _root.BeginLifetimeScope();
        scope.Resolve<ActorAccessor>().Set(new Actor(link) { Fact = fact });
        return await scope.Resolve<IRequestSender>().Send(request, CancellationToken.None);
    }

    /// <summary>What the plugin asks of the person on the link's page.</summary>
    /// <exception cref="InvalidOperationException">The link opens for nobody, or the plugin threw or took too long.</exception>
    public async Task<IReadOnlyList<PersonalAsk>> AskByLinkAsync(AccountId link) => [.. (await OfferedAsync(link)).Select(o => o.Ask)];

    /// <summary>Presses a button of an ask that the plugin offers now.</summary>
    /// <exception cref="InvalidOperationException">The plugin offers no such ask or choice, or takes the answer with an id of its own.</exception>
    public async Task<Outcome<EntryId>> AnswerByLinkAsync(AccountId link, PersonalAsk ask, string choice, string? remark = null)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var offered = (await OfferedAsync(link)).FirstOrDefault(o => o.Ask.Key == ask.Key && o.Ask.StudentId == ask.StudentId);
        if (offered is null || offered.Ask.Choices.All(c => c.Key != choice))
        {
            throw new InvalidOperationException($"The plugin offers no choice {choice} of the ask {ask.Key} now.");
        }

        var answer = new PersonalAnswer { StudentId = ask.StudentId, AskKey = ask.Key, ChoiceKey = choice, Remark = remark, CommandId = Guid.CreateVersion7() };
        return await SendByLinkAsync(link, _root.Resolve<AskBoard>().CommandFor(offered, answer)!);
    }

    private async Task<IReadOnlyList<OfferedAsk>> OfferedAsync(AccountId link)
    {
        var covered = await CoveredAsync(link);
        var sheet = await SendByLinkAsync(link, new GetPersonalAsks(covered));
        return sheet.Value is { IsIncomplete: false } whole
            ? whole.Asks
            : throw new InvalidOperationException(sheet.IsDone ? "The plugin threw or took too long." : $"The link opens for nobody: {sheet.Refusal}");
    }

    private async Task<IReadOnlyCollection<StudentId>> CoveredAsync(AccountId link)
    {
        await using var scope = _root.BeginLifetimeScope();
        var holder = _kernel.Accounts.Find(link)?.Holder ?? throw new InvalidOperationException("Not a link of this test.");
        return [.. (await scope.Resolve<LinkScope>().CoveredAsync(holder, Today, signs: false, CancellationToken.None)).Select(s => s.Id)];
    }
}
