using Autofac;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Texts;
using MediatR;

namespace ClassTeacherPlatform.Host.Tests.Documents;

/// <summary>Registers documents, as a plugin would; answers with the numbers.</summary>
[Requires("notes.write", Duty = "notes.write")]
internal sealed record IssueSample(StudentId StudentId, int Count) : Command<IReadOnlyList<RegisteredDocument>>, IForStudent
{
    public string Who { get; init; } = "Ёлкина Вера";

    public string Place { get; init; } = "who";

    public static DocumentTemplate Template { get; } =
        new("notes.sample", "СПР", TextCatalog.Of(typeof(IssueSample).Assembly), "Sample", ["who", "topic", "marks"]);

    /// <summary>Lets the fixture's plugin declare the template and carry the command.</summary>
    public static void Teach(KernelFixture kernel) => kernel.Plugins.Change("notes", notes => notes with
    {
        Templates = [Template],
        Scope = notes.Scope.BeginLifetimeScope(scope => scope.RegisterType<IssueSampleHandler>().AsImplementedInterfaces()),
    });
}

internal sealed class IssueSampleHandler(IDocuments documents) : IRequestHandler<IssueSample, Outcome<IReadOnlyList<RegisteredDocument>>>
{
    public async Task<Outcome<IReadOnlyList<RegisteredDocument>>> Handle(IssueSample request, CancellationToken cancellationToken)
    {
        var done = new List<RegisteredDocument>();
        for (var at = 0; at < request.Count; at++)
        {
            done.Add(await documents.RegisterAsync(
                new DocumentDraft
                {
                    Template = "notes.sample",
                    Language = "ru",
                    Texts = new Dictionary<string, string> { [request.Place] = request.Who, ["topic"] = "успеваемости" },
                    Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>> { ["marks"] = [new DocumentTable([new("Предмет")], [new(["Алгебра"])])] },
                    StudentId = request.StudentId,
                },
                cancellationToken));
        }

        return done;
    }
}
