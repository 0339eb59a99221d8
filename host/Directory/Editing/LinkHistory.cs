using ClassTeacherPlatform.Host.Store;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>
/// A link changes from a day on: the old one ends the day before and a new one begins, so that what held earlier can be
/// read later. On the link's first day it is corrected in place; the register keeps the former state.
/// </summary>
internal static class LinkHistory
{
    public static GuardianLinkRow Change(KernelContext store, GuardianLinkRow link, DateOnly from, Action<GuardianLinkRow> change)
    {
        store.Attach(link);
        if (link.From >= from)
        {
            change(link);
            return link;
        }

        var next = new GuardianLinkRow
        {
            StudentId = link.StudentId,
            GuardianId = link.GuardianId,
            Kind = link.Kind,
            Proof = link.Proof,
            MaySee = link.MaySee,
            MaySeeProof = link.MaySeeProof,
            MaySign = link.MaySign,
            From = from,
            Until = link.Until,
        };
        change(next);
        link.Until = from.AddDays(-1);
        store.Add(next);
        return next;
    }
}
