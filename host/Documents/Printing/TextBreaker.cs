using System.Text;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Breaks text into lines of a width: at spaces, after hyphens, and inside a word only where it is wider than the line.</summary>
internal static class TextBreaker
{
    public static IReadOnlyList<TextLine> Break(string text, TextStyle style, float width)
    {
        using var regular = Fonts.Of(style.Size, bold: false);
        using var bold = Fonts.Of(style.Size, bold: true);
        var breaker = new Lines(style, width, (part, isBold) => (isBold ? bold : regular).MeasureText(part));
        foreach (var line in text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n'))
        {
            foreach (var (word, isBold) in Words(Fonts.Drawable(line), style.Bold))
            {
                breaker.Add(word, isBold);
            }

            breaker.End();
        }

        return breaker.Done;
    }

    /// <summary>Words with the blank or the hyphen that ends them; <c>**</c> turns bold on and off.</summary>
    private static IEnumerable<(string Word, bool Bold)> Words(string line, bool isBold)
    {
        var parts = line.Split("**");
        for (var at = 0; at < parts.Length; at++)
        {
            var bold = isBold || (at % 2 == 1 && at < parts.Length - 1);
            var part = at % 2 == 1 && at == parts.Length - 1 ? "**" + parts[at] : parts[at];
            var word = new StringBuilder();
            foreach (var sign in part)
            {
                word.Append(sign);
                if (sign is ' ' or '-' or '/')
                {
                    yield return (word.ToString(), bold);
                    word.Clear();
                }
            }

            if (word.Length > 0)
            {
                yield return (word.ToString(), bold);
            }
        }
    }

    private sealed class Lines(TextStyle style, float width, Func<string, bool, float> measure)
    {
        private readonly List<TextLine> _done = [];
        private readonly List<(string Text, bool Bold)> _runs = [];
        private float _used;

        public IReadOnlyList<TextLine> Done => _done;

        public void Add(string word, bool bold)
        {
            if (_used > 0 && _used + measure(word.TrimEnd(' '), bold) > width)
            {
                End();
            }

            while (measure(word.TrimEnd(' '), bold) > width && word.Length > 1)
            {
                var fits = Fitting(word, bold);
                Put(word[..fits], bold);
                End();
                word = word[fits..];
            }

            Put(word, bold);
        }

        public void End()
        {
            if (_runs is [.., var (text, bold)])
            {
                _runs[^1] = (text.TrimEnd(' '), bold);
            }

            _done.Add(new TextLine([.. _runs], _runs.Sum(run => measure(run.Text, run.Bold)), style));
            _runs.Clear();
            _used = 0;
        }

        private void Put(string word, bool bold)
        {
            if (_runs is [.., var (text, wasBold)] && wasBold == bold)
            {
                _runs[^1] = (text + word, bold);
            }
            else
            {
                _runs.Add((word, bold));
            }

            _used = _runs.Sum(run => measure(run.Text, run.Bold));
        }

        /// <summary>How many signs of the word the line holds: at least one, never half of a pair.</summary>
        private int Fitting(string word, bool bold)
        {
            var fits = 1;
            while (fits < word.Length && measure(word[..(fits + 1)], bold) <= width)
            {
                fits++;
            }

            return char.IsHighSurrogate(word[fits - 1]) ? fits + 1 : fits;
        }
    }
}
