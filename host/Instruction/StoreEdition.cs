using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>Registers a further edition; none is ever changed. It begins on a day, by the order it names.</summary>
/// <param name="Content">The instruction file.</param>
/// <param name="EffectiveFrom">First day on which it holds.</param>
/// <param name="BasedOn">The newest edition when the change was begun; null for the shipped one.</param>
[Requires(KernelPermissions.InstructionEdit)]
internal sealed record StoreEdition(string Content, DateOnly EffectiveFrom, EntryId? BasedOn) : Command<EntryId>;

internal sealed class StoreEditionValidator : AbstractValidator<StoreEdition>
{
    public StoreEditionValidator()
    {
        RuleFor(e => e.Content).Custom((content, check) =>
        {
            foreach (var problem in InstructionReader.Read(content).Problems)
            {
                check.AddFailure(problem.ToString());
            }
        });
        RuleFor(e => e.EffectiveFrom).Must(day => day.Year is >= 2000 and < 2100).WithMessage("Instruction.DayOutOfReach");
    }
}

internal sealed class StoreEditionHandler(KernelContext store, EditionShelf editions) : IRequestHandler<StoreEdition, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(StoreEdition request, CancellationToken cancellationToken)
    {
        var newest = await editions.NewestAsync(cancellationToken);
        if (newest?.Id != request.BasedOn)
        {
            var other = await editions.DescribeAsync(newest, cancellationToken);
            return new Refusal.Overtaken(other.RegisteredBy ?? string.Empty, other.RegisteredAt ?? default, "Instruction.Overtaken");
        }

        var file = InstructionReader.Read(request.Content).File!;
        var head = file.Edition with { EffectiveFrom = request.EffectiveFrom };
        var entry = new InstructionEditionEntry
        {
            EffectiveFrom = request.EffectiveFrom,
            ApprovedOn = head.ApprovedOn,
            Approver = head.Approver,
            Order = head.Order,
            Content = (file with { Edition = head }).ToJson(),
        };
        store.Add(entry);
        return entry.Id;
    }
}
