using System.Text;

namespace XmessBot.Hosting;

/// <summary>
/// An exception for the log: its types and where they were thrown, without the messages. A server's "duplicate key
/// (maria@…)" or a parser's "'…' was not recognised" would carry what a person wrote into the log.
/// </summary>
public static class Trace
{
    /// <summary>The chain of exceptions, the outer first.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        for (var each = exception; each is not null; each = each.InnerException)
        {
            if (text.Length > 0) text.Append("\n<- ");
            text.Append(each.GetType().FullName).Append('\n').Append(each.StackTrace);
        }

        return text.ToString();
    }
}
