using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Cli;

/// <summary>
/// Sends the kernel's own commands and queries from the command line, in the name of the platform itself: whoever may start
/// the program on the school's server holds the data folder already. Validated, one operation, one link of the chain.
/// </summary>
internal sealed class CommandLineActor(RequestPipeline pipeline)
{
    public Task<Outcome<TResult>> Do<TResult>(Command<TResult> command, CancellationToken cancellationToken) =>
        pipeline.ActAsPlatformAsync(command, cancellationToken);

    public Task<Outcome<TResult>> Ask<TResult>(Query<TResult> query, CancellationToken cancellationToken) =>
        pipeline.AskBetweenModulesAsync<TResult>(query, null, cancellationToken);
}
