using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Fixtures.GoodNeighbour.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.GoodNeighbour.Greet;

/// <summary>Asks each family for a greeting by the personal link.</summary>
[PersonalLink(Duty = Names.Greet)]
internal sealed class FamilyGreetings(GoodNeighbourContext store) : IPersonalAsks
{
    private static readonly PersonalChoice[] Choices =
    [
        new PersonalChoice { Key = "greet", Label = "Поздороваться" },
        new PersonalChoice { Key = "refuse", Label = "Отказаться", RemarkLabel = "Почему", RemarkRequired = true },
    ];

    public async Task<IReadOnlyList<PersonalAsk>> GetAsync(PersonalQuestion question, CancellationToken cancellationToken)
    {
        var greeted = await store.Greetings.Where(g => question.StudentIds.Contains(g.StudentId) && g.How == "greet")
            .Select(g => g.StudentId).ToListAsync(cancellationToken);
        return [.. question.StudentIds.Select(student => new PersonalAsk
        {
            Key = "greeting",
            StudentId = student,
            Title = "Приветствие",
            Content = [new Heading("Заголовок"), new Paragraph("**Важный** текст")],
            Choices = greeted.Contains(student) ? [] : Choices,
        })];
    }

    public Command<EntryId> AnswerWith(PersonalAnswer answer) =>
        new GreetByLink(answer.StudentId, answer.Remark ?? answer.ChoiceKey) { CommandId = answer.CommandId };
}

[PersonalLink(Signs = true, Duty = Names.Greet)]
public sealed record GreetByLink(StudentId StudentId, string How) : Command<EntryId>, IForStudent;

internal sealed class GreetByLinkHandler(GoodNeighbourContext store) : IRequestHandler<GreetByLink, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(GreetByLink request, CancellationToken cancellationToken)
    {
        var greeting = new Greeting { StudentId = request.StudentId, How = request.How };
        store.Add(greeting);
        return Task.FromResult<Outcome<EntryId>>(greeting.Id);
    }
}
