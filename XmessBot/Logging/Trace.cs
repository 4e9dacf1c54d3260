using System.Text;

namespace XmessBot.Logging;

/// <summary>
/// Formats an exception for the log: types and stack, without messages. A database's "duplicate key (maria@…)" or a parser's "'…' was not
/// recognised" would put what a person wrote into the log.
/// </summary>
public static class Trace
{
    /// <summary>The chain of exceptions, outermost first.</summary>
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
