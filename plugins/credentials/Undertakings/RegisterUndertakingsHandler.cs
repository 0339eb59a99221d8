using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Undertakings;

internal sealed class RegisterUndertakingsHandler(
    CredentialsContext store, SlipPeople people, UndertakingBook book, UndertakingWords words, IOperation operation)
    : IRequestHandler<RegisterUndertakings, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(RegisterUndertakings request, CancellationToken cancellationToken)
    {
        if (await people.ReadAsync(request.StudentIds, [.. request.Lines.Select(l => (l.StudentId, l.Holder))], cancellationToken) is not { } known)
        {
            return Refusal.Because("Slip.NoSuchPerson");
        }

        var year = SchoolYears.Of(request.SignedOn!.Value);
        var signed = await book.SignedAsync([.. request.Lines.Select(l => l.Holder.Id)], year, cancellationToken);
        if (signed.Values.FirstOrDefault() is { } earlier)
        {
            return new Refusal.Overtaken(earlier.ByName, earlier.At, "Undertaking.Already");
        }

        var text = await words.VersionAsync(await words.ReadAsync(year, cancellationToken), year, operation, cancellationToken);
        store.AddRange(request.Lines.Select(line => Undertaking.OnPaper(text, Paper(request, line, known.Holder(line.StudentId, line.Holder), year), operation)));
        return request.Lines.Count;
    }

    private static UndertakingPaper Paper(RegisterUndertakings request, UndertakingLine line, SlipHolder person, int year) => new()
    {
        Person = line.Holder,
        Name = person.Name.Full,
        StudentId = line.StudentId,
        SchoolYear = year,
        SignedOn = request.SignedOn!.Value,
        Place = request.Place.Trim(),
        Scan = request.Scan,
    };
}
