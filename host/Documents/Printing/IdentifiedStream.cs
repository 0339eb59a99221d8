namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Passes a file on while it is written, with its ids fixed; holds no more of it than a window.</summary>
/// <param name="output">Is left open.</param>
/// <param name="id">What the ids follow from: 32 hexadecimal digits.</param>
internal sealed class IdentifiedStream(Stream output, string id) : Stream
{
    private readonly byte[] _window = new byte[1 << 16];
    private int _held;
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    /// <summary>The writer asks how far it is.</summary>
    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var part = buffer[..Math.Min(buffer.Length, _window.Length - _held)];
            part.CopyTo(_window.AsSpan(_held));
            _held += part.Length;
            _written += part.Length;
            buffer = buffer[part.Length..];
            if (_held == _window.Length)
            {
                Pass();
            }
        }
    }

    /// <summary>Nothing more comes.</summary>
    public void End()
    {
        FileIds.Fix(_window.AsSpan(0, _held), id);
        output.Write(FileIds.FixTrailer(_window.AsSpan(0, _held), id));
        _held = 0;
    }

    public override void Flush()
    {
        // An id may still be half written.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Pass()
    {
        FileIds.Fix(_window.AsSpan(0, _held), id);
        output.Write(_window, 0, _held - FileIds.Longest);
        _window.AsSpan(_held - FileIds.Longest, FileIds.Longest).CopyTo(_window);
        _held = FileIds.Longest;
    }
}
