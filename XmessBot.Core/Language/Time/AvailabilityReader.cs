using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Reads when somebody can meet: "dimarts i dijous al matí, tret de la setmana del 10 de maig". Days of the calendar
/// are a pattern too, limited to themselves.
/// </summary>
public static class AvailabilityReader
{
    /// <summary>The pattern, or null when the text says none, or not exactly: the bot asks.</summary>
    /// <param name="text">What the person wrote.</param>
    /// <param name="now">Civil time in Madrid; the days looked for are to come.</param>
    public static WeeklyPattern? Read(string text, DateTime now) => Read(new Utterance(text, now));

    /// <inheritdoc cref="Read(string, DateTime)"/>
    public static WeeklyPattern? Read(Utterance said)
    {
        var moment = new Moment(said.Now, Lean.Future);
        return new WeeklyReader(moment, datesToo: true).Read(Clauses.Sort(said.Times, moment));
    }
}
