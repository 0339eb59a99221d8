namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <param name="Modules">By id.</param>
/// <param name="File">Where <c>plugins.json</c> lies.</param>
/// <param name="FileProblem">Why it cannot be used; null where it can.</param>
/// <param name="DeadLetters">In the order of the outbox.</param>
public sealed record ModulesView(
    IReadOnlyList<ModuleView> Modules, string File, LocalText? FileProblem, IReadOnlyList<DeadLetter> DeadLetters);
