using ClassTeacherPlatform.Host.Instruction.Changes;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class EditionChangesTests
{
    private static readonly InstructionFile Shipped = ShippedInstruction.File;

    [Fact]
    public void Between_TheSame_IsNothing()
    {
        var again = InstructionReader.Read(Shipped.ToJson()).File!;

        Assert.True(EditionChanges.Between(Shipped, again).IsNone);
    }

    [Fact]
    public void Between_AChangedMapping_NamesTheDuties()
    {
        var after = With("4", c => c with { Duties = ["family-contact.channels"] });

        var change = Assert.Single(EditionChanges.Between(Shipped, after).Clauses);

        Assert.Equal(("4", ClauseChangeKind.Changed), (change.Clause.Number, change.Kind));
        Assert.Equal(["family-contact.channels"], change.DutiesAdded);
        Assert.Equal(["consents.register", "consents.school-system"], change.DutiesRemoved);
        Assert.Empty(change.Fields);
    }

    [Fact]
    public void Between_ANewAndARemovedClause_NamesBoth()
    {
        var added = Shipped.Clauses[0] with { Number = "12" };
        var after = Shipped with { Clauses = [.. Shipped.Clauses.Where(c => c.Number != "8"), added] };

        var changes = EditionChanges.Between(Shipped, after).Clauses;

        Assert.Equal([("12", ClauseChangeKind.Added), ("8", ClauseChangeKind.Removed)], changes.Select(c => (c.Clause.Number, c.Kind)));
    }

    [Fact]
    public void Between_ChangedTexts_NamesEachField()
    {
        var after = With("1", c => c with { Title = new LocalText("Иначе", c.Title.En), Text = "Дословно" });

        var change = Assert.Single(EditionChanges.Between(Shipped, after).Clauses);

        Assert.Equal(["TitleRu", "Text"], change.Fields.Select(f => f.Field));
        Assert.Equal((null, "Дословно"), (change.Fields[1].Before, change.Fields[1].After));
    }

    [Fact]
    public void Between_AnotherOrderOfClauses_IsAChange()
    {
        var after = Shipped with { Clauses = [.. Shipped.Clauses.Reverse()] };

        var changes = EditionChanges.Between(Shipped, after);

        Assert.True(changes.IsReordered);
        Assert.False(changes.IsNone);
        Assert.Empty(changes.Clauses);
    }

    [Fact]
    public void Between_AnotherHead_NamesItsFields()
    {
        var after = Shipped with { Edition = new EditionHead { Order = "№ 1", EffectiveFrom = new DateOnly(2026, 9, 1) } };

        Assert.Equal(["Order", "EffectiveFrom"], EditionChanges.Between(Shipped, after).Head.Select(f => f.Field));
    }

    private static InstructionFile With(string number, Func<Clause, Clause> change) =>
        Shipped with { Clauses = [.. Shipped.Clauses.Select(c => c.Number == number ? change(c) : c)] };
}
