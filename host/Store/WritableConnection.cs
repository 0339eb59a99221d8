using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>A pooled connection may come back from somebody who was only allowed to read: whoever opens it to write says so.</summary>
internal sealed class WritableConnection : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = StoreConnection.Writing;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = StoreConnection.Writing;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
