namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A place in a source file.</summary>
public class SourcePoint
{
    /// <summary>Makes the beginning of a file.</summary>
    public SourcePoint()
    {
    }

    /// <summary>Makes a place.</summary>
    /// <param name="lineIndex">The line.</param>
    /// <param name="charIndex">The character of the line.</param>
    public SourcePoint(int lineIndex, int charIndex) => (LineIndex, CharIndex) = (lineIndex, charIndex);

    /// <summary>The line.</summary>
    public int LineIndex { get; set; }

    /// <summary>The character of the line.</summary>
    public int CharIndex { get; set; }
}
