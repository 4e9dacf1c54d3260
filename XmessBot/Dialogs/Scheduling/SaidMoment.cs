using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Scheduling;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>When a message says that a session could be: a moment, or only its day or its time; nothing when it is vague.</summary>
/// <param name="Day">The day, when said.</param>
/// <param name="Start">The time, when said.</param>
/// <param name="Length">How long, when said.</param>
internal sealed record SaidMoment(DateOnly? Day, TimeOnly? Start, Minutes? Length)
{
    /// <summary>Reads "millor dijous a les 10", "el 14 de 10 a 12", "a les 11".</summary>
    /// <param name="text">The message.</param>
    /// <param name="now">Civil time in Madrid.</param>
    public static SaidMoment Read(string text, DateTime now) => DateReader.Read(text, now, Lean.Future) switch
    {
        InstantValue(var at) => new SaidMoment(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), null),
        DateValue(var day) => new SaidMoment(day, null, null),
        ClockValue(var time) => new SaidMoment(null, time, null),
        HoursValue { From: { } from } hours => new SaidMoment(
            hours.Day, from, hours.To is { } to ? new Minutes((int)(to - from).TotalMinutes) : null),
        _ => new SaidMoment(null, null, null),
    };

    /// <summary>Whether anything was said.</summary>
    public bool SaysAnything => Day is not null || Start is not null;

    /// <summary>The moment, with the day that was said before and the usual length where it says none; null when something is missing.</summary>
    public Slot? On(DateOnly? day, Minutes usual) => (Day ?? day, Start) is ({ } date, { } start) ? new Slot(date, start, Length ?? usual) : null;

    /// <summary>Whether it can be that moment.</summary>
    public bool Fits(Slot slot) => (Day is null || Day == slot.Date) && (Start is null || Start == slot.Start);
}
