using System.Text.RegularExpressions;
using XmessBot.Dialogs.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Dialogs.Transcripts;

namespace XmessBot.Tests.Releases;

/// <summary>
/// What a conversation left in the store, as lines: those of <see cref="Stored"/> about its person or their sessions, and what waits for
/// them: "note log-date: Log 2026-07-09 120 Remote plecs", "code identify-code: identify-code@prova.example".
/// </summary>
internal static partial class Left
{
    private const string Note = "note ";
    private const string Code = "code ";

    /// <summary>Whether a line is about something that waits for an answer, and disappears after it.</summary>
    public static bool Waits(string line) => new[] { Note, Code }.Any(kind => line.StartsWith(kind, StringComparison.Ordinal));

    /// <summary>The lines about what waits in a conversation.</summary>
    public static async Task<IReadOnlyList<string>> WaitingAsync(
        XmessContext context, string name, string account, string conversation, DateTimeOffset now)
    {
        var lines = new List<string>();
        if (await new SessionNoteStore(context).FindAsync<SessionNote>(account, conversation) is { } note)
            lines.Add($"{Note}{name}: {Of(note)}");
        if (await new CodeStore(context).PendingAsync(account, now) is { } code) lines.Add($"{Code}{name}: {code.Email}");
        return lines;
    }

    /// <summary>The lines about a person or their sessions, without version numbers.</summary>
    public static IEnumerable<string> Own(IEnumerable<string> lines, string name, IReadOnlyCollection<string> sessions) => lines
        .Where(line => Regex.IsMatch(line, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])")
            || (OfSession().Match(line) is { Success: true } session && sessions.Contains(session.Groups["number"].Value)))
        .Select(line => Counted().Replace(line, ""));

    private static string Of(SessionNote note) => FormattableString.Invariant(
        $"{note.Task} {note.Number} {note.Said} {string.Join(" + ", note.Sessions.Select(Of))}").Trim();

    private static string Of(PartialSession told) =>
        FormattableString.Invariant($"{told.Date:yyyy-MM-dd} {told.Length} {told.Modality} {told.Topic}").Trim();

    [GeneratedRegex(@"^(session|history|proposal) (?<number>\d+)\b")]
    private static partial Regex OfSession();

    [GeneratedRegex(@" (v|asked )\d+$")]
    private static partial Regex Counted();
}
