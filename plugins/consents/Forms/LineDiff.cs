namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>What changed from one text to the next, line by line (longest common subsequence).</summary>
internal static class LineDiff
{
    public static IReadOnlyList<DiffLine> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = CommonLengths(before, after);
        var lines = new List<DiffLine>();
        var (left, right) = (0, 0);
        while (left < before.Count || right < after.Count)
        {
            if (left < before.Count && right < after.Count && before[left] == after[right])
            {
                lines.Add(new DiffLine(DiffKind.Same, after[right]));
                (left, right) = (left + 1, right + 1);
            }
            else if (right == after.Count || (left < before.Count && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(new DiffLine(DiffKind.Removed, before[left++]));
            }
            else
            {
                lines.Add(new DiffLine(DiffKind.Added, after[right++]));
            }
        }

        return lines;
    }

    /// <summary>How many lines agree in order from each pair of places to the ends.</summary>
    private static int[,] CommonLengths(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var left = before.Count - 1; left >= 0; left--)
        {
            for (var right = after.Count - 1; right >= 0; right--)
            {
                common[left, right] = before[left] == after[right]
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        return common;
    }
}
