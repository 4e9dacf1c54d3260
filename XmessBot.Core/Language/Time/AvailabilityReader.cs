using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Reads a weekly availability: "dimarts i dijous al matí, tret de la setmana del 10 de maig". Calendar days also give a pattern,
/// limited to those days.
/// </summary>
public static class AvailabilityReader
{
    /// <summary>The pattern; null when the text gives none or is inexact, and the bot asks.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="now">The current civil time in Madrid; incomplete dates lie in the future.</param>
    public static WeeklyPattern? Read(string text, DateTime now) => Read(new Utterance(text, now));

    /// <inheritdoc cref="Read(string, DateTime)"/>
    public static WeeklyPattern? Read(Utterance said)
    {
        var moment = new Moment(said.Now, Lean.Future);
        return new WeeklyReader(moment, datesToo: true).Read(Clauses.Sort(said.Times, moment));
    }
}
