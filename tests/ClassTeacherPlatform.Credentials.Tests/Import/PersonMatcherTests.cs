using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Tests.Import;

public sealed class PersonMatcherTests
{
    private static readonly SlipHolder Student = Person("Ёлкина", "Алёна", "Сергеевна", isGuardian: false);

    [Theory]
    [InlineData("Ёлкина", "Алёна", "Сергеевна")]
    [InlineData("Елкина", "Алена", "СЕРГЕЕВНА")]
    [InlineData(" ёлкина", "алёна ", "Сергеевна")]
    public void Find_WhereOnlySpellingDiffers_IsSure(string family, string given, string patronymic) =>
        Assert.Equal(Student, Find(Row(family, given, patronymic), Student).Sure);

    [Fact]
    public void Find_DoubleName_WhateverTheDash()
    {
        var person = Person("Римский-Корсаков", "Николай", "Андреевич", isGuardian: false);

        Assert.Equal(person, Find(Row("Римский – Корсаков", "Николай", "Андреевич"), person).Sure);
    }

    [Fact]
    public void Find_WordsOfTheNameSplitOtherwise_IsSure()
    {
        var person = Person("Нгуен", "Минь Ань", null, isGuardian: false);

        Assert.Equal(person, Find(Row("Нгуен", "Минь", "Ань"), person).Sure);
    }

    [Fact]
    public void Find_NobodyHasAPatronymic_IsSure()
    {
        var person = Person("Ли", "Мэй", null, isGuardian: false);

        Assert.Equal(person, Find(Row("Ли", "Мэй", ""), person).Sure);
    }

    [Fact]
    public void Find_PatronymicKnownToOneSideOnly_IsNotGuessed()
    {
        var match = Find(Row("Ёлкина", "Алёна", ""), Student);

        Assert.Null(match.Sure);
        Assert.Equal([Student], match.Candidates);
    }

    [Fact]
    public void Find_PatronymicKnownToOneSideOnlyWithTheSamePhone_IsSure()
    {
        var mother = Person("Ёлкина", "Ольга", "Ильинична", isGuardian: true) with { Phone = "+7 900 123-45-67" };

        Assert.Equal(mother, Find(Row("Ёлкина", "Ольга", "") with { Phone = "8 (900) 123 45 67" }, mother).Sure);
    }

    [Fact]
    public void Find_AnotherPatronymic_IsNobody() =>
        Assert.Empty(Find(Row("Ёлкина", "Алёна", "Игоревна"), Student).Candidates);

    [Fact]
    public void Find_TwoOfOneName_AreToldApartByThePhone()
    {
        var first = Person("Иванова", "Мария", "Ивановна", isGuardian: true) with { Phone = "+7 900 111-11-11" };
        var second = Person("Иванова", "Мария", "Ивановна", isGuardian: true) with { Phone = "+7 900 222-22-22" };

        Assert.Null(Find(Row("Иванова", "Мария", "Ивановна"), first, second).Sure);
        Assert.Equal(2, Find(Row("Иванова", "Мария", "Ивановна"), first, second).Candidates.Count);
        Assert.Equal(second, Find(Row("Иванова", "Мария", "Ивановна") with { Phone = "89002222222" }, first, second).Sure);
    }

    [Fact]
    public void Find_GuardianOfTwoSiblings_IsOnePerson()
    {
        var one = Person("Ёлкина", "Ольга", "Ильинична", isGuardian: true);
        var other = one with { StudentId = StudentId.New(), StudentName = new PersonName("Ёлкин", "Пётр", "Сергеевич") };

        Assert.Equal(one.Holder, Find(Row("Ёлкина", "Ольга", "Ильинична"), one, other).Sure!.Holder);
        Assert.Equal(other, Find(Row("Ёлкина", "Ольга", "Ильинична") with { Child = "Елкин Петр" }, one, other).Sure);
    }

    [Fact]
    public void Find_ClassThatContradicts_IsShownAndNotTaken()
    {
        var match = Find(Row("Ёлкина", "Алёна", "Сергеевна") with { ClassName = "8Б" }, Student);

        Assert.Null(match.Sure);
        Assert.Equal([Student], match.Candidates);
        Assert.Equal(Student, Find(Row("Ёлкина", "Алёна", "Сергеевна") with { ClassName = "7 «A»" }, Student).Sure);
    }

    [Fact]
    public void Find_MotherAndDaughterOfOneName_AreToldApartByTheRoleAlone()
    {
        var mother = Person("Ёлкина", "Алёна", "Сергеевна", isGuardian: true);

        Assert.Null(Find(Row("Ёлкина", "Алёна", "Сергеевна"), Student, mother).Sure);
        Assert.Equal(mother, Find(Row("Ёлкина", "Алёна", "Сергеевна") with { IsGuardian = true }, Student, mother).Sure);
    }

    private static PersonMatch Find(AccountRow row, params SlipHolder[] people) => new PersonMatcher(people, _ => "7А").Find(row);

    private static AccountRow Row(string family, string given, string patronymic) =>
        new() { Number = 2, Family = family, Given = given, Patronymic = patronymic, Login = "u" };

    private static SlipHolder Person(string family, string given, string? patronymic, bool isGuardian) => new()
    {
        Holder = new Holder(Guid.NewGuid(), isGuardian),
        StudentId = StudentId.New(),
        Name = new PersonName(family, given, patronymic),
        StudentName = new PersonName("Ёлкина", "Алёна", "Сергеевна"),
        Capacity = isGuardian ? GuardianKind.Mother : null,
    };
}
