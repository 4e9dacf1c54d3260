using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Combines time phrases into a weekly pattern. Adjacent days and times belong together, whichever comes first, until a new day starts
/// another slot.
/// </summary>
internal sealed class WeeklyReader(Moment moment, bool datesToo)
{
    private readonly List<SlotDraft> _slots = [];
    private readonly List<DayInterval> _except = [];
    private DayInterval? _within;
    private int _dropped;
    private int? _fallback;
    private SlotDraft _slot = new();
    private bool _failed;
    private bool _some;

    // Placed: the part of the day of the hours was given. Every: all days, if none is named. Any: any time, until one is given.
    private sealed record SlotDraft(int Days = 0, DayPart? Part = null, HourRange? Hours = null, bool AllDay = false,
        bool TimeFirst = false,
        bool Rest = false, bool Placed = false, bool Every = false,
        bool Any = false)
    {
        public bool HasTime => Part is not null || Hours is not null || AllDay;
    }

    /// <summary>The pattern; null when the phrases give none or are inexact.</summary>
    public WeeklyPattern? Read(IReadOnlyList<(Item Phrase, bool Taken)> phrases)
    {
        foreach (var (phrase, taken) in phrases)
        {
            if (taken) TakeOut(phrase);
            else Add(phrase);
            if (_failed) return null;
        }
        Close();
        return Build();
    }

    private void Add(Item phrase)
    {
        switch (phrase.Value)
        {
            // In "la resta de tardes d'entre setmana" it is still the rest.
            case Weekdays days when days == Weekdays.Working && _slot is { Rest: true, HasTime: true }: break;
            case Weekdays days: AddDays(days.Rest ? Rest(days.Bits) : days.Bits, days.Rest); break;
            case Days { Weekday: { } weekday }: AddDays(Weekdays.One(Moment.Iso(weekday), false).Bits); break;
            case Days days when days.Single && !datesToo: _failed = true; break;
            case Days days: AddWithin(days); break;
            case HourRange hours:
                AddTime(_slot with { Hours = hours, Part = null, Placed = _slot.Part is not null }, _slot.Hours is not null || _slot.AllDay,
                    _slot.Part is { } said ? hours.Towards(said) : hours);
                break;
            // "De 9 a 11 al matí"; but in "els matins de 9 a 13 i les tardes…" the hours already have their part of the day.
            case DayPart part when _slot is { Hours: { } hours, Placed: false } && hours.Towards(part) is var placed
                && placed.Touches(part):
                _slot = _slot with { Hours = placed, Placed = true };
                break;
            case DayPart part:
                AddTime(_slot with { Part = part, Every = phrase.Kind == "everypart" }, _slot.HasTime && _slot.Part != part, null);
                break;
            case true when phrase.Kind == "allday": if (!_slot.HasTime) AddTime(_slot with { AllDay = true }, false, null); break;
            case "anytime" or true when phrase.Kind is "anytime" or "every":
                // "Dilluns sempre, dimarts al matí": "sempre" applies to the days before it; alone it offers nothing.
                if (phrase is not { Kind: "every", Value: true } && _slot.Days != 0 && !_slot.HasTime) AddTime(_slot with { AllDay = true,
                    Any = true }, false, null);
                break;
            case true when phrase.Kind == "some": _some = true; break;
            case Clock: _failed = true; break;
            case true when phrase.Kind == "same" && _slots.LastOrDefault() is { HasTime: true } like:
                _slot = _slot with { Part = like.Part, Hours = like.Hours, AllDay = like.AllDay };
                break;
            case true when phrase.Kind is "hazy" or "same": _failed = true; break;
            case true or "opens" or SeveralDays when phrase.Kind == "guard": _failed = true; break;
        }
    }

    private void AddDays(int bits, bool rest = false)
    {
        if (_slot.Days != 0 && (_slot.HasTime || rest)) Close();
        _slot = _slot with { Days = _slot.Days | bits, Rest = rest };
    }

    // "La resta de dies": all days except those already given.
    private int Rest(int bits) => bits & ~_dropped & ~_slot.Days & ~_slots.Aggregate(0, (named, slot) => named | slot.Days);

    // A second time applies to the same days ("dimarts matí i tarda") or, when times come first, to the days that follow.
    private void AddTime(SlotDraft timed, bool second, HourRange? hours)
    {
        // "Els dilluns qualsevol hora, entre les 9 i les 14": the range limits "qualsevol hora".
        if (_slot.Any) (timed, second) = (timed with { AllDay = false, Any = false }, false);
        if (second)
        {
            var days = _slot.TimeFirst ? 0 : _slot.Days;
            Close();
            var allDay = timed.AllDay && timed.Part is null && hours is null;
            timed = new SlotDraft(days, hours is null ? timed.Part : null, hours, allDay, Every: timed.Every);
        }
        else if (hours is not null) timed = timed with { Hours = hours };
        _slot = timed with { TimeFirst = timed.Days == 0 };
    }

    private void Limit(DayInterval days)
    {
        var limited = _within is { } within ? within.Intersect(days) : days;
        _failed |= limited is null;
        _within = limited;
    }

    private void AddWithin(Days days)
    {
        if (days.On(moment) is not { } on) _failed = true;
        else Limit(on);
        if (!_failed && days.Single) _fallback = Weekdays.One(Moment.Iso(_within!.Value.First.DayOfWeek), false).Bits;
        if (days.Part is { } part) AddTime(_slot with { Part = part }, _slot.HasTime, null);
    }

    private void TakeOut(Item phrase)
    {
        switch (phrase.Value)
        {
            case Weekdays { Rest: true }: break; // "la resta de dies no": adds nothing
            case Weekdays days: _dropped |= days.Bits; break;
            case Days { Weekday: { } weekday }: _dropped |= Weekdays.One(Moment.Iso(weekday), false).Bits; break;
            // "Entre setmana, que el cap de setmana no treballo": excludes every weekend.
            case Days { Said: "near weekend" }: _dropped |= 0b1100000; break;
            // "Fins al 30 d'abril no puc": available after that day.
            case Days { OpenStart: true } until when until.On(moment) is { } on:
                Limit(new DayInterval(on.Last.AddDays(1), DateOnly.MaxValue));
                break;
            case Days { OpenEnd: true } from when from.On(moment) is { } on:
                Limit(new DayInterval(DateOnly.MinValue, on.First.AddDays(-1)));
                break;
            case Days days when Exceptions.Of(days, moment, _within) is { } on: _except.Add(on); break;
            default: _failed = true; break;
        }
    }

    private void Close()
    {
        if (_slot.Days != 0 || _slot.HasTime) _slots.Add(_slot);
        _slot = new();
    }

    private WeeklyPattern? Build()
    {
        if (_slots.Count == 0 && _fallback is { } only) _slots.Add(new SlotDraft(only));
        // "Dos dies a la setmana, al matí": it is not known which days.
        if (_slots.Count == 0 || (_some && !_slots.Exists(slot => slot.Days != 0))) return null;
        var slots = new List<WeeklySlot>();
        foreach (var slot in _slots)
        {
            var named = slot.Days != 0 ? slot.Days : slot.Every ? Weekdays.Working.Bits
                : _slots.Find(other => other.Days != 0)?.Days ?? _fallback ?? Weekdays.Working.Bits;
            if ((named & ~_dropped) == 0 || Time(slot) is not var (part, from, to)) return null;
            var made = new WeeklySlot(new Weekdays(named & ~_dropped, true).Days, part, from, to);
            if (slots.Count > 0 && slots[^1] with { Days = made.Days } == made)
            {
                var both = slots[^1].Days.Concat(made.Days).Distinct().OrderBy(Moment.Iso);
                slots[^1] = made with { Days = [.. both] };
            }
            else slots.Add(made);
        }
        return new WeeklyPattern(slots, _within, _except);
    }

    private static (PartOfDay? Part, TimeOnly? From, TimeOnly? To)? Time(SlotDraft slot)
    {
        if (slot.Hours is { } hours) return hours.Resolve() is var (from, to) ? (null, from, to) : null;
        if (slot.Part is not { } part) return (null, null, null);
        return part.Public() is { } known ? (known, null, null) : null;
    }
}
