using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Puts slabs onto pages.</summary>
internal static class Pager
{
    /// <returns>For each page what draws it.</returns>
    public static IReadOnlyList<IReadOnlyList<Action<SKCanvas>>> Pages(IReadOnlyList<Slab> slabs)
    {
        var pages = new Sheets();
        for (var at = 0; at < slabs.Count;)
        {
            var end = at + 1;
            while (end < slabs.Count && slabs[end - 1].KeepsWithNext && !slabs[end].BeginsPage)
            {
                end++;
            }

            pages.Put(slabs.Skip(at).Take(end - at).ToList());
            at = end;
        }

        return pages.Done;
    }

    private sealed class Sheets
    {
        private readonly List<List<Action<SKCanvas>>> _done = [[]];
        private float _y = Paper.Top;

        public IReadOnlyList<IReadOnlyList<Action<SKCanvas>>> Done => _done;

        private bool IsFresh => _y <= Paper.Top;

        /// <summary>What keeps together goes to the next page as a whole, unless no page could hold it.</summary>
        public void Put(List<Slab> chain)
        {
            var height = chain.Sum(slab => slab.Above + slab.Height);
            if (!IsFresh && (chain[0].BeginsPage || (_y + height > Paper.Bottom && height <= Paper.BodyHeight)))
            {
                Turn();
            }

            foreach (var slab in chain)
            {
                PutOne(slab);
            }
        }

        private void PutOne(Slab slab)
        {
            if (!IsFresh && _y + slab.Above + slab.Height > Paper.Bottom)
            {
                Turn();
            }

            if (IsFresh && slab.Head is { } head)
            {
                Draw(head);
            }

            if (!IsFresh)
            {
                _y += slab.Above;
            }

            Draw(slab);
        }

        private void Draw(Slab slab)
        {
            var y = _y;
            _done[^1].Add(canvas => slab.Draw(canvas, y));
            _y += slab.Height;
        }

        private void Turn()
        {
            _done.Add([]);
            _y = Paper.Top;
        }
    }
}
