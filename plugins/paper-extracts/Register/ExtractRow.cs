using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>An extract with what followed it.</summary>
/// <param name="Entry">The extract.</param>
/// <param name="Void">The decision that made it void; null while it is valid.</param>
/// <param name="Recall">Its valid recall.</param>
/// <param name="HandOver">Its latest valid hand-over.</param>
/// <param name="HasLeft">A hand-over was registered, valid or void by now: the paper may be in somebody's hands.</param>
internal sealed record ExtractRow(Extract Entry, VoidOperation? Void, ExtractRecall? Recall, HandOver? HandOver, bool HasLeft)
{
    public ExtractStanding Standing =>
        Void is not null ? ExtractStanding.Void
        : Recall is not null ? ExtractStanding.Recalled
        : HandOver is not null ? ExtractStanding.HandedOver
        : ExtractStanding.Issued;

    /// <summary>Counts as the extract of its period.</summary>
    public bool Counts => Standing is ExtractStanding.Issued or ExtractStanding.HandedOver;
}
