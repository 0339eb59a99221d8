namespace ClassTeacherPlatform.Host.Access;

/// <summary>What the kernel's own pages and commands ask for.</summary>
internal sealed class KernelPermissions : IDeclarePermissions
{
    public const string Duties = "kernel.duties";
    public const string Students = "kernel.students";
    public const string Overview = "kernel.overview";
    public const string Operations = "kernel.operations";
    public const string Voiding = "kernel.void";
    public const string Accounts = "kernel.accounts";
    public const string Modules = "kernel.modules";
    public const string Instruction = "kernel.instruction";
    public const string InstructionEdit = "kernel.instruction.edit";
    public const string Directory = "kernel.directory";
    public const string Import = "kernel.import";
    public const string Calendar = "kernel.calendar";
    public const string Documents = "kernel.documents";
    public const string Templates = "kernel.templates";
    public const string Mail = "kernel.mail";
    public const string MailSettings = "kernel.mail.settings";
    public const string MailAddresses = "kernel.mail.addresses";
    public const string PersonalLinks = "kernel.personal-links";
    public const string AccessRecords = "kernel.access-records";

    /// <summary>All ids: a plugin may ask for these beside its own.</summary>
    public static IReadOnlySet<string> Ids { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Duties, Students, Overview, Operations, Voiding, Accounts, Modules, Instruction, InstructionEdit, Directory, Import, Calendar, Documents, Templates, Mail, MailSettings, MailAddresses, PersonalLinks, AccessRecords,
    };

    private static readonly string[] Leaders = [Role.DeputyHead, Role.Head, Role.ActingHead];

    public IEnumerable<DeclaredPermission> Permissions { get; } =
    [
        new(Duties, true, [Role.ClassTeacher, .. Leaders], "Видеть обязанности по классу", "See a class's duties"),
        new(Students, true, [Role.ClassTeacher, .. Leaders, Role.Secretary], "Видеть карточки обучающихся", "See students' cards"),
        new(Overview, false, Leaders, "Видеть сводку по школе", "See the school overview"),
        new(Operations, false, [.. Leaders, Role.Administrator, Role.DataOfficer], "Читать протокол операций", "Read the operations' journal"),
        new(Voiding, false, [Role.Head, Role.ActingHead], "Признавать операции недействительными", "Declare operations void"),
        new(Accounts, false, [Role.Administrator], "Вести учётные записи", "Keep accounts"),
        new(Modules, false, [Role.Administrator], "Включать и отключать модули", "Switch modules"),
        new(Instruction, false, [.. Leaders, Role.Administrator, Role.ClassTeacher, Role.Participant], "Читать инструкцию", "Read the instruction"),
        new(InstructionEdit, false, [Role.Administrator, Role.DeputyHead], "Менять инструкцию", "Change the instruction"),
        new(Directory, false, [Role.Secretary, Role.DeputyHead], "Вести списки школы", "Keep the school's lists"),
        new(Import, false, [Role.Secretary, Role.DeputyHead], "Загружать списки классов", "Import class lists"),
        new(Calendar, false, [Role.Administrator, Role.DeputyHead, Role.Secretary], "Вести календарь рабочих дней", "Keep the working calendar"),
        new(Documents, false, [.. Leaders, Role.Secretary], "Читать журнал регистрации документов", "Read the register of documents"),
        new(Templates, false, [Role.DeputyHead, Role.Administrator], "Менять тексты документов", "Change the words of documents"),
        new(Mail, false, [Role.Administrator, Role.Secretary, .. Leaders], "Видеть очередь писем", "See the queue of mails"),
        new(MailSettings, false, [Role.Administrator], "Настраивать почту", "Set up e-mail"),
        new(MailAddresses, false, [Role.Secretary, .. Leaders], "Видеть адреса писем", "See the addresses of mails"),
        new(PersonalLinks, true, [Role.ClassTeacher, .. Leaders, Role.Secretary], "Выдавать и отзывать личные ссылки семей", "Issue and revoke families' personal links"),
        new(AccessRecords, false, [Role.DataOfficer, Role.Head, Role.ActingHead], "Читать сведения о доступе к данным", "Read who saw whom"),
    ];
}
