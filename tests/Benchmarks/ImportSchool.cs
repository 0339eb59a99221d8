using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Directory.Import;
using ClassTeacherPlatform.Testing;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>A school of 1,200 applied from its file, against raw prepared inserts of exactly the rows that this wrote.</summary>
internal static class ImportSchool
{
    private const int Rounds = 7;

    public static async Task RunAsync()
    {
        var file = new GeneratedSchool().ToCsv();
        var (imports, inserts) = (new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            await using var desk = await ImportDesk.OpenAsync();
            var sheet = ImportDesk.Sheet(file);
            var choices = ImportDesk.From(ImportDesk.FirstOfSeptember);
            var plan = await desk.CheckAsync(sheet, choices);
            var apply = new ApplyImport(sheet, ColumnGuess.Of(sheet.Heads), choices)
            {
                Version = plan.Version,
                Year = SchoolYearDetails.Around(choices.From),
            };
            var import = await Pairs.TimeAsync(async () => Assert.True((await desk.Send(apply)).IsDone));
            var insert = await InsertAsync(desk.Kernel.Location);
            if (round >= 0)
            {
                imports.Add(import);
                inserts.Add(insert);
            }
        }

        var ratio = Pairs.Percentile(imports, .5) / Pairs.Percentile(inserts, .5);
        Console.WriteLine(FormattableString.Invariant($"import of 1,200: {Pairs.Spread(imports)} ÷ raw inserts {Pairs.Spread(inserts)}, ratio of medians {ratio:F2} ({Rounds} pairs)"));
    }

    private static async Task<double> InsertAsync(StoreLocation imported)
    {
        var rows = RawRows.ReadAll(imported);
        await using var empty = await ImportDesk.OpenAsync();
        return await Pairs.TimeAsync(() =>
        {
            RawRows.Insert(empty.Kernel.Location, rows);
            return Task.CompletedTask;
        });
    }
}
