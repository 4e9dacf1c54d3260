using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Planning;

/// <summary>The date and time that a message gives for a session; each part is null when it is missing or vague.</summary>
/// <param name="Day">The civil day, when given.</param>
/// <param name="Start">The clock time, when given.</param>
/// <param name="Minutes">The length in minutes, when given.</param>
public sealed record SaidMoment(DateOnly? Day, TimeOnly? Start, int? Minutes)
{
    /// <summary>Reads a future date and time: "millor dijous a les 10", "el 14 de 10 a 12", "a les 11".</summary>
    public static SaidMoment Read(Utterance said) => said.When(Lean.Future) switch
    {
        InstantValue(var at) => new SaidMoment(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), null),
        DateValue(var day) => new SaidMoment(day, null, null),
        ClockValue(var time) => new SaidMoment(null, time, null),
        HoursValue { From: { } from } hours => new SaidMoment(hours.Day, from, hours.To is { } to ? (int)(to - from).TotalMinutes : null),
        _ => new SaidMoment(null, null, null),
    };

    /// <summary>Whether a day or a time was given.</summary>
    public bool SaysAnything => Day is not null || Start is not null;
}
