namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>What every command has, whatever it answers. Derive from <see cref="Command{TResult}"/> instead of implementing it.</summary>
public interface ICommand
{
    /// <summary>The id that makes twice once.</summary>
    Guid CommandId { get; }
}
