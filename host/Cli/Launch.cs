using System.CommandLine;

namespace ClassTeacherPlatform.Host.Cli;

/// <summary>Gives a command of the line the prepared host, not serving: its services, its data folder, its migrations done. Dispose it.</summary>
internal delegate Task<WebApplication> Launch(ParseResult parsed, CancellationToken cancellationToken);
