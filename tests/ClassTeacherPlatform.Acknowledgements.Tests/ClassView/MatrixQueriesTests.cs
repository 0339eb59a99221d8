using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.RegisterSheet;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Testing;
using ClassTeacherPlatform.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.ClassView;

/// <summary>What a page costs does not grow with the class or its history.</summary>
public sealed class MatrixQueriesTests
{
    [Fact]
    public async Task Read_ClassOf30WithALongHistory_CostsAsManyQueriesAsAYoungOne()
    {
        await using var host = await PluginTestHost.StartAsync<AcknowledgementsPlugin>();
        var class7 = await host.SeedClassAsync("7А", students: 30);
        var teacher = await host.SignInAsync(Roles.ClassTeacher, class7);
        await PublishAsync("Первое объявление");
        await ReadAsync();
        var (page, duty) = (await CountAsync(ReadAsync), await CountAsync(AskAsync));

        foreach (var at in Enumerable.Range(0, 4))
        {
            await host.SendAsync(teacher, Sheet(class7, await PublishAsync($"Объявление {at}"), host.Today));
        }

        // The calendar is read anew after a change, whoever asks first.
        await ReadAsync();
        Assert.Equal((page, duty), (await CountAsync(ReadAsync), await CountAsync(AskAsync)));
        Assert.InRange(duty, 1, 6);

        async Task<Guid> PublishAsync(string title) =>
            (await host.SendAsync(teacher, new PublishForClass { ClassId = class7.Id, Draft = Drafts.Notice(title: title) })).Value;
        Task ReadAsync() => host.SendAsync(teacher, new GetClassMatrix(class7.Id));
        async Task AskAsync() => Assert.NotNull(await host.AskDutyAsync(Names.Collect, class7));
        async Task<int> CountAsync(Func<Task> work)
        {
            var count = 0;
            using (new QueryListener(() => Interlocked.Increment(ref count)))
            {
                await work();
            }

            return count;
        }
    }

    private static RegisterAcknowledgementSheet Sheet(SeededClass class7, Guid content, DateOnly today) => new()
    {
        ClassId = class7.Id,
        ContentId = content,
        SeenOn = today,
        OriginalPlace = "Папка 3",
        People = [.. class7.Students.SelectMany(s => s.Guardians.Select(g => new SheetPerson(s.Id, g.Id, SheetAnswer.Seen)))],
    };
}
