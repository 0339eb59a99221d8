using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>One try on the page, and the record of a right one.</summary>
internal sealed class Identifying(FactChoice facts, Identification identification, RequestPipeline pipeline)
{
    public async Task<(IdentityFact? Fact, IdentifyResult Result)> TryAsync(Visitor visitor, string given, CancellationToken cancellationToken) =>
        await facts.OfAsync(visitor.Link.Holder, visitor.Link.Delivery, cancellationToken) is { } asked
            ? (asked.Fact, await identification.TryAsync(visitor.Link, asked, given, cancellationToken))
            : (null, IdentifyResult.Wrong);

    public Task RecordAsync(Actor actor, IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken) =>
        pipeline.SendAsync(new BeginPersonalSession(students), actor, cancellationToken);
}
