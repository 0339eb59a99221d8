namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Who of the staff has undertaken; each signs for himself.</summary>
public sealed partial class StaffPage
{
    private StaffUndertakings? _staff;

    protected override async Task LoadAsync() => _staff = await Ask(new GetStaffUndertakings());
}
