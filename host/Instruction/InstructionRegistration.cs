namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>Registers what the instruction's handlers need.</summary>
internal static class InstructionRegistration
{
    public static void AddInstruction(this IServiceCollection services) => services.AddScoped<EditionShelf>().AddScoped<DutyCatalog>();
}
