namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A position in a source file.</summary>
public class SourcePoint
{
    /// <summary>The start of a file.</summary>
    public SourcePoint()
    {
    }

    /// <summary>Makes a position.</summary>
    /// <param name="lineIndex">The line.</param>
    /// <param name="charIndex">The character of the line.</param>
    public SourcePoint(int lineIndex, int charIndex) => (LineIndex, CharIndex) = (lineIndex, charIndex);

    /// <summary>The line.</summary>
    public int LineIndex { get; set; }

    /// <summary>The character of the line.</summary>
    public int CharIndex { get; set; }
}
