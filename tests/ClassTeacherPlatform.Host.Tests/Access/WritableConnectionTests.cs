using ClassTeacherPlatform.Host.Store;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class WritableConnectionTests
{
    [Fact]
    public async Task Write_OnAPooledConnectionThatOnlyRead_Works()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        foreach (var reader in Enumerable.Range(0, 20).Select(_ => StoreConnection.OpenForReading(kernel.Location)).ToList())
        {
            await reader.DisposeAsync();
        }

        var counted = await kernel.WithUsersAsync(async users => await users.AccessFailedAsync((await users.FindByIdAsync(admin.Value.ToString()))!));

        Assert.True(counted.Succeeded);
    }
}
