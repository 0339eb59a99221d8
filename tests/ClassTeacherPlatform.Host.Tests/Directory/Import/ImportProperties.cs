using ClassTeacherPlatform.Testing;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

/// <summary>Over schools and mistakes of any kind.</summary>
public sealed class ImportProperties
{
    [Property(MaxTest = 6)]
    public async Task Check_OfAnySchool_ChangesNothing_AndApplyingTwiceFindsNothing(byte size, int seed)
    {
        await using var desk = await ImportDesk.OpenAsync();
        var sheet = ImportDesk.Sheet(new GeneratedSchool(1 + (size % 80), seed).ToCsv());

        var plan = await desk.CheckAsync(sheet);
        Assert.Equal(0, desk.Read(store => store.Operations.Count() + store.Students.Count() + store.Guardians.Count()));
        Assert.Equal(1 + (size % 80), plan.Students.Count);

        Assert.Null((await desk.TryApplyAsync(sheet)).Refusal);
        var second = await desk.CheckAsync(sheet);
        Assert.True(second.IsEmpty);
        Assert.Empty(second.Missing);
    }

    [Property(MaxTest = 6)]
    public async Task Apply_WhenAnyRowFails_AppliesNothing(byte size, int seed, byte at)
    {
        await using var desk = await ImportDesk.OpenAsync();
        var sheet = ImportDesk.Sheet(new GeneratedSchool(2 + (size % 40), seed).ToCsv());
        var rows = sheet.Rows.ToList();
        var broken = at % rows.Count;
        rows[broken] = rows[broken] with { Cells = [.. rows[broken].Cells.Select((cell, column) => column == 4 ? "33.33.2033" : cell)] };

        var outcome = await desk.TryApplyAsync(sheet with { Rows = rows });

        Assert.NotNull(outcome.Refusal);
        Assert.Equal(0, desk.Read(store => store.Operations.Count() + store.Students.Count() + store.Classes.Count() + store.ColumnMappings.Count()));
    }

    [Property(MaxTest = 4)]
    public async Task Apply_OfTheRowsInAnyOrder_GivesTheSameSchool(byte size, int seed)
    {
        await using var desk = await ImportDesk.OpenAsync();
        var sheet = ImportDesk.Sheet(new GeneratedSchool(2 + (size % 40), seed).ToCsv());
        var shuffled = sheet.Rows.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Null((await desk.TryApplyAsync(sheet)).Refusal);

        Assert.True((await desk.CheckAsync(sheet with { Rows = shuffled })).IsEmpty);
    }
}
