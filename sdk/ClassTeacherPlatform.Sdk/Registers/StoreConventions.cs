using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>How the SDK's types lie in the database: ids as GUIDs, instants as UTC ticks that any provider can order.</summary>
public static class StoreConventions
{
    /// <summary>Applies them to a context that does not derive from <see cref="PluginContext"/>.</summary>
    public static void Apply(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<StudentId>().HaveConversion<StudentIdInStore>();
        configurationBuilder.Properties<GuardianId>().HaveConversion<GuardianIdInStore>();
        configurationBuilder.Properties<SchoolClassId>().HaveConversion<SchoolClassIdInStore>();
        configurationBuilder.Properties<AccountId>().HaveConversion<AccountIdInStore>();
        configurationBuilder.Properties<EntryId>().HaveConversion<EntryIdInStore>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantInStore>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    private sealed class StudentIdInStore() : ValueConverter<StudentId, Guid>(id => id.Value, value => new StudentId(value));

    private sealed class GuardianIdInStore() : ValueConverter<GuardianId, Guid>(id => id.Value, value => new GuardianId(value));

    private sealed class SchoolClassIdInStore() : ValueConverter<SchoolClassId, Guid>(id => id.Value, value => new SchoolClassId(value));

    private sealed class AccountIdInStore() : ValueConverter<AccountId, Guid>(id => id.Value, value => new AccountId(value));

    private sealed class EntryIdInStore() : ValueConverter<EntryId, Guid>(id => id.Value, value => new EntryId(value));

    private sealed class InstantInStore() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
