using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Planning;

/// <summary>When a message says that a session could be: a moment, or only its day or its time; nothing when it is vague.</summary>
/// <param name="Day">The day, when said.</param>
/// <param name="Start">The time, when said.</param>
/// <param name="Minutes">How long, when said.</param>
public sealed record SaidMoment(DateOnly? Day, TimeOnly? Start, int? Minutes)
{
    /// <summary>Reads "millor dijous a les 10", "el 14 de 10 a 12", "a les 11".</summary>
    public static SaidMoment Read(Utterance said) => said.When(Lean.Future) switch
    {
        InstantValue(var at) => new SaidMoment(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), null),
        DateValue(var day) => new SaidMoment(day, null, null),
        ClockValue(var time) => new SaidMoment(null, time, null),
        HoursValue { From: { } from } hours => new SaidMoment(hours.Day, from, hours.To is { } to ? (int)(to - from).TotalMinutes : null),
        _ => new SaidMoment(null, null, null),
    };

    /// <summary>Whether anything was said.</summary>
    public bool SaysAnything => Day is not null || Start is not null;
}
