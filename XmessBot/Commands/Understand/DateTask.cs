using System.Globalization;
using System.Text.Json.Nodes;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>date</c>: from <c>text</c>, <c>now</c> and <c>lean</c> to <c>value</c>.</summary>
internal static class DateTask
{
    private static readonly string[] Parts = ["matí", "migdia", "tarda", "vespre"];

    public static JsonObject Run(UnderstandInput input)
    {
        var lean = input.Optional("lean") switch
        {
            "past" => Lean.Past,
            "future" => Lean.Future,
            null => Lean.None,
            var other => throw new BadInputException($"'{other}' is not a lean"),
        };
        return new JsonObject { ["value"] =
            DateReader.Read(input.Text("text"), input.Moment("now"), lean) is { } value ? Json(value) : null };
    }

    /// <summary>A value as JSON.</summary>
    internal static JsonObject Json(TimeValue value) => value switch
    {
        DateValue date => Kind("date", Day(date.Day)),
        ClockValue clock => Kind("time", Time(clock.Time)),
        InstantValue instant => Kind("datetime", instant.At.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)),
        DaysValue days => With(Kind("interval", $"{Day(days.First)}/{Day(days.Last)}"), ("end_inclusive", true),
            ("except", Intervals(days.Except))),
        HoursValue hours => With(Kind("interval", $"{At(hours.Day, hours.From)}/{At(hours.Day, hours.To)}"), ("end_inclusive", false)),
        DurationValue amount => With(Kind("duration", amount.Iso), ("minutes", amount.Minutes)),
        WeeklyValue weekly => Weekly(weekly.Pattern),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of value without a shape."),
    };

    private static JsonObject Weekly(WeeklyPattern pattern)
    {
        var slots = new JsonObject { ["kind"] = "weekly", ["value"] = new JsonArray([.. pattern.Slots.Select(Slot)]) };
        return With(slots, ("within", pattern.Within is { } within ? Interval(within) : null), ("except", Intervals(pattern.Except)));
    }

    private static JsonObject Slot(WeeklySlot slot)
    {
        var shape = new JsonObject { ["days"] =
            new JsonArray([.. slot.Days.Select(day => (JsonNode)(day == DayOfWeek.Sunday ? 7 : (int)day))]) };
        if (slot.From is null && slot.To is null) shape["part"] = slot.Part is { } part ? Parts[(int)part] : null;
        return With(shape, ("from", slot.From is { } from ? Time(from) : null), ("to", slot.To is { } to ? Time(to) : null));
    }

    private static JsonObject Kind(string kind, string value) => new() { ["kind"] = kind, ["value"] = value };

    private static JsonObject With(JsonObject shape, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        foreach (var (name, value) in more)
        {
            if (value is not null) shape[name] = value;
        }
        return shape;
    }

    private static JsonArray? Intervals(IReadOnlyList<DayInterval> days) =>
        days.Count == 0 ? null : new JsonArray([.. days.Select(each => (JsonNode)Interval(each))]);

    // An open side is the minimum or maximum date.
    private static string Interval(DayInterval days) =>
        $"{Day(days.First == DateOnly.MinValue ? null : days.First)}/{Day(days.Last == DateOnly.MaxValue ? null : days.Last)}";

    private static string At(DateOnly? day, TimeOnly? time) =>
        time is null ? ".." : day is null ? Time(time.Value) : $"{Day(day)}T{Time(time.Value)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";

    internal static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
