namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A range of a source file.</summary>
public class SourceRange
{
    /// <summary>Makes an empty range.</summary>
    public SourceRange()
    {
    }

    /// <summary>Makes a range.</summary>
    /// <param name="path">The file.</param>
    /// <param name="startLine">The line where it starts.</param>
    /// <param name="startChar">The character where it starts.</param>
    /// <param name="endLine">The line where it ends.</param>
    /// <param name="endChar">The character where it ends.</param>
    public SourceRange(string path, int startLine, int startChar, int endLine, int endChar)
    {
        Path = path;
        StartPoint = new SourcePoint(startLine, startChar);
        EndPoint = new SourcePoint(endLine, endChar);
    }

    /// <summary>The file.</summary>
    public string Path { get; set; }

    /// <summary>Where it starts.</summary>
    public SourcePoint StartPoint { get; set; }

    /// <summary>Where it ends.</summary>
    public SourcePoint EndPoint { get; set; }
}
