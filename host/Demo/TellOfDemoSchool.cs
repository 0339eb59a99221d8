using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>Tells the modules of the invented school, once they are there to hear it. Only the platform itself does it: it requires nothing, so nobody may send it.</summary>
internal sealed record TellOfDemoSchool : Command<bool>;

internal sealed class TellOfDemoSchoolHandler(IDirectory directory, ISchoolClock clock, IOperation operation) : IRequestHandler<TellOfDemoSchool, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(TellOfDemoSchool request, CancellationToken cancellationToken)
    {
        var classes = await directory.ClassesAsync(clock.Today, cancellationToken);
        operation.Raise(new DemoSchoolFilled { Classes = [.. classes.Select(c => c.Id)] });
        return true;
    }
}
