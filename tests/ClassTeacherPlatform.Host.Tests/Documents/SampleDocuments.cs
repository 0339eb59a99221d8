using ClassTeacherPlatform.Host.Documents.Printing;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Tests.Documents;

/// <summary>Documents with the longest names, long tables and every block.</summary>
internal static class SampleDocuments
{
    public static Stamp Stamp { get; } = new("ВЫП-2026-0012", new string('a', 64), new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public static DocumentContent Extract(int rows) => Of(
    [
        new Paragraph("Директору школы № 7\nВоронцову П. А.") { Style = ParagraphStyle.Addressee },
        new Heading("Выписка об успеваемости", 1),
        new Paragraph("за I четверть 2026/27 учебного года") { Style = ParagraphStyle.Centred },
        new FieldList(
        [
            new("Обучающийся", "Константинопольская-Преображенская Александра-Виктория Вячеславовна"),
            new("Класс", "7А"),
            new("Получатель", string.Empty),
        ]),
        new Paragraph("Выписка сформирована **по данным на 24.11.2026**. «Ёлочки» и № на месте."),
        new Heading("Оценки"),
        new DocumentTable(
            [new("Предмет", 3), new("Оценки", 5), new("Средний балл") { IsNumber = true }],
            [.. Enumerable.Range(1, rows).Select(n => new DocumentRow([$"Предмет {n}", "5 4 4 5 н 3 5 5 4 4 5 5 3 4 5 5 4", "4,35"]) { IsVoid = n == 2 })]),
        new CheckLine("Ознакомлен(а)", Ticked: true),
        new CheckLine("Отказался (отказалась) подписать"),
        new ListItem("Первый пункт списка, длинный настолько, что он не помещается на одной строке и переносится на вторую строку листа."),
        new QrCode("https://school.example/cabinet", "Личный кабинет: наведите камеру телефона."),
        new Paragraph("Мелкий шрифт: выписка выдаётся бесплатно.") { Style = ParagraphStyle.Note },
        new SignatureLine("Классный руководитель", "Лебедева И. П."),
        new SignatureLine("Получил(а)"),
    ]);

    public static DocumentContent Cards(int count) => Of(
    [
        new CardSheet([.. Enumerable.Range(1, count).Select(n => new DocumentCard(
        [
            new Heading($"Карточка {n}"),
            new FieldList([new("Кому", "Константинопольская-Преображенская А. В."), new("Логин", "konst.a")]),
            new QrCode("https://school.example", "Вход в систему"),
        ]))]),
    ]);

    public static DocumentContent Of(IReadOnlyList<DocumentBlock> blocks) => new() { Title = "Выписка", Language = "ru", Blocks = blocks };

    public static byte[] Bytes(DocumentContent content, Stamp? stamp)
    {
        using var output = new MemoryStream();
        Printer.Print(new Printed(content, stamp), output);
        return output.ToArray();
    }
}
