using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Operations.Voiding;

/// <summary>
/// Stores a decision over operations (clause 11): nothing is rewritten, each entry's status follows from it. Correcting a
/// moment, lifting a false alarm and re-affirming single operations are decisions too.
/// </summary>
[Requires(KernelPermissions.Voiding), NeverVoid]
internal sealed record DecideVoid : Command<EntryId>
{
    public required VoidDecisionKind Kind { get; init; }

    public required VoidGround Ground { get; init; }

    public required string Incident { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public IReadOnlyList<AccountId> Accounts { get; init; } = [];

    public bool AllAccounts { get; init; }

    public IReadOnlyList<long> Operations { get; init; } = [];

    public EntryId? Supersedes { get; init; }

    public required string Reason { get; init; }
}

internal sealed class DecideVoidValidator : AbstractValidator<DecideVoid>
{
    public DecideVoidValidator()
    {
        RuleFor(d => d.Incident).NotEmpty().WithMessage("Void.IncidentMissing");
        RuleFor(d => d.Reason).NotEmpty().WithMessage("Void.ReasonMissing");
        RuleFor(d => d.From).NotNull().When(d => d.Kind == VoidDecisionKind.Interval).WithMessage("Void.FromMissing");
        RuleFor(d => d.Until).Must((d, until) => until is null || until > d.From).WithMessage("Void.UntilBeforeFrom");
        RuleFor(d => d.Accounts).Must((d, a) => d.AllAccounts != (a.Count > 0))
            .When(d => d.Kind == VoidDecisionKind.Interval).WithMessage("Void.ScopeMissing");
        RuleFor(d => d.Operations).NotEmpty()
            .When(d => d.Kind is VoidDecisionKind.Items or VoidDecisionKind.Reaffirmation).WithMessage("Void.OperationsMissing");
        RuleFor(d => d.Supersedes).NotNull().When(d => d.Kind == VoidDecisionKind.Withdrawal).WithMessage("Void.NothingToLift");
    }
}

internal sealed class DecideVoidHandler(VoidDecisions decisions) : IRequestHandler<DecideVoid, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(DecideVoid request, CancellationToken cancellationToken)
    {
        var decision = new VoidDecision
        {
            Kind = request.Kind,
            Ground = request.Ground,
            Incident = request.Incident,
            From = request.From,
            Until = request.Until,
            AllAccounts = request.AllAccounts,
            Supersedes = request.Supersedes,
            Reason = request.Reason,
        };
        return Task.FromResult<Outcome<EntryId>>(decisions.Add(decision, request.Accounts, request.Operations));
    }
}
