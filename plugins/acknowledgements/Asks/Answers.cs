using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>Answers that count, by what they answer and by whom.</summary>
internal sealed class Answers(IEnumerable<Acknowledgement> counting)
{
    private readonly ILookup<Person, Acknowledgement> _byPerson = counting.ToLookup(a => a.Person);

    /// <summary>The latest answer to one of these.</summary>
    public Acknowledgement? Of(Person person, IReadOnlyCollection<EntryId> asks) =>
        _byPerson[person].Where(a => asks.Contains(a.AskId)).MaxBy(a => a.OperationSeq);
}
