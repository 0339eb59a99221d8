using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>Fills an empty data folder with the invented school, as one operation. Only the platform itself does it: it requires nothing, so nobody may send it.</summary>
/// <param name="Password">Of every account.</param>
internal sealed record FillDemoSchool(string Password) : Command<bool>;

internal sealed class FillDemoSchoolHandler(KernelContext store, UserManager<Account> users, ISchoolClock clock) : IRequestHandler<FillDemoSchool, Outcome<bool>>
{
    public const string Kind = "demo-school-filled";

    public async Task<Outcome<bool>> Handle(FillDemoSchool request, CancellationToken cancellationToken)
    {
        var (plan, year) = (DemoPlan.Read(), DemoYear.Of(clock.Today));
        var classes = new DemoDirectory(plan, year, store).Fill();
        var order = year.Date(plan.Order)!;
        foreach (var planned in plan.Accounts)
        {
            var id = await AddAsync(planned, year.From, order, request.Password);
            store.AddRange((planned.Classes ?? []).Select(name => new ClassAssignmentRow
            {
                AccountId = id,
                ClassId = classes[name],
                From = year.From,
                Order = order,
            }));
        }

        store.Add(new KernelEvent { Kind = Kind, Subject = "school" });
        return true;
    }

    private async Task<AccountId> AddAsync(DemoAccount planned, DateOnly from, string order, string password)
    {
        var account = new Account { Id = AccountId.New().Value, UserName = planned.Login, DisplayName = planned.Name };
        account.Roles.Add(new RoleAssignment
        {
            Id = Guid.CreateVersion7(),
            AccountId = account.Id,
            Role = planned.Role,
            From = from,
            Order = order,
        });
        // Whatever password was asked for: an invented school guards nothing, and never runs in Production.
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        var made = await users.CreateAsync(account);
        return made.Succeeded ? new AccountId(account.Id) : throw new InvalidOperationException($"The demo account {planned.Login} was not made.");
    }
}
