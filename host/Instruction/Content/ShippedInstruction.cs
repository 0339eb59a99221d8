namespace ClassTeacherPlatform.Host.Instruction.Content;

/// <summary>The instruction that comes with the program: it holds until the school registers an edition of its own.</summary>
internal static class ShippedInstruction
{
    public const string Resource = "instruction.json";

    private static readonly Lazy<InstructionFile> Read = new(static () =>
    {
        using var stream = typeof(ShippedInstruction).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(stream);
        var (file, problems) = InstructionReader.Read(text.ReadToEnd());
        return file ?? throw new InvalidOperationException($"{Resource}: {problems[0]}");
    });

    public static InstructionFile File => Read.Value;
}
