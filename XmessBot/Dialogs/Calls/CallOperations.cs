using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Refusing;
using XmessBot.Storage.Calls;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Calls;

/// <summary>Brings to Core what opening and changing a call needs, and says what they do.</summary>
internal static class CallOperations
{
    private static readonly Texts Texts = Texts.For("Calls");

    /// <summary>The opening of the call that an order means, or why there is none.</summary>
    public static (CallArgs? Args, string? Why) Opening(Turn turn, CallBook calls, CallOrder order)
    {
        var id = order.Call ?? NextCall.IdOf(calls, order.Year, order.Number, turn.Today);
        if (calls.Find(id) is { Deadline: not null }) return (null, Say(turn, new CallExists(id)));
        if (NextCall.ModelOf(id, calls) is not { } model) return (null, Texts.Say("noModel"));
        var proposed = NextCall.Propose(id, model, calls, turn.Today);
        var fields = Enum.GetValues<CallField>();
        return (new CallArgs
        {
            Id = id,
            Model = model.Id,
            Values = fields.ToDictionary(field => field.ToString(), field => CallArgs.Write(proposed, field)),
            Left = [.. fields.Select(field => field.ToString())],
        }, null);
    }

    /// <summary>The change that an order means, of the call that allows it, or why there is none.</summary>
    public static (CallArgs? Args, string? Why) Changing(Turn turn, CallBook calls, CallOrder order)
    {
        var field = Enum.Parse<CallField>(order.Field!);
        if (field == CallField.LogsUntil) return (null, Texts.Say("closesByClosing"));
        if (order.Call is { } id && calls.Find(id) is null) return (null, Texts.Say("noCall", ("call", id)));
        Call?[] meant = order.Call is { } said
            ? [calls.Find(said)]
            : [calls.OpenAt(turn.Now), calls.NextAt(turn.Now), calls.LatestAt(turn.Now)];
        var known = meant.OfType<Call>().ToArray();
        if (known.Length == 0) return (null, Texts.Say("askWhat"));
        var call = known.FirstOrDefault(each => CallSetting.Allows(each.PhaseAt(turn.Now), field)) ?? known[0];
        var phase = call.PhaseAt(turn.Now);
        return CallSetting.Allows(phase, field)
            ? (new CallArgs { Id = call.Id, Left = [field.ToString()], Said = order.Value }, null)
            : (null, Say(turn, new NotInThatPhase(call, phase, field)));
    }

    /// <summary>The call before the values that are asked are set: as it is stored, or the one that is copied.</summary>
    public static async Task<Call> BeforeAsync(Turn turn, CallArgs args, CancellationToken cancellationToken)
    {
        var calls = await turn.Pools.AllAsync(cancellationToken);
        return args.IsOpening ? args.Set(calls.Find(args.Model!)! with { Id = args.Id }) : calls.Find(args.Id)!;
    }

    /// <summary>The call with a value proposed from what has been answered.</summary>
    public static async Task<Call> ProposedAsync(Turn turn, CallArgs args, CallField field, CancellationToken cancellationToken)
    {
        var calls = await turn.Pools.AllAsync(cancellationToken);
        var model = calls.Find(args.Model!)!;
        return NextCall.With(args.Set(model with { Id = args.Id }), field, model);
    }

    /// <summary>Proposes anew what is still to be asked, and asks again for what the last answer no longer allows.</summary>
    public static async Task ProposeAnewAsync(Turn turn, CallArgs args, CancellationToken cancellationToken)
    {
        foreach (var field in args.Left.Select(Enum.Parse<CallField>).ToArray())
            args.Values[field.ToString()] = CallArgs.Write(await ProposedAsync(turn, args, field, cancellationToken), field);
        var call = await BeforeAsync(turn, args, cancellationToken);
        if (args.Left.Count > 0) return;
        args.Left =
        [
            .. Enum.GetValues<CallField>().Where(field => CallRules.WhyNot(call, field) is not null).Select(each => each.ToString()),
        ];
    }

    /// <summary>The call before, and as it would be now.</summary>
    public static async Task<(Call Before, Outcome<Call> Outcome)> DecideAsync(
        Turn turn, CallArgs args, CancellationToken cancellationToken)
    {
        var calls = await turn.Pools.AllAsync(cancellationToken);
        var before = await BeforeAsync(turn, args, cancellationToken);
        var after = args.Set(before);
        return (before, args.IsOpening
            ? CallSetting.Open(after, calls, turn.Person!, turn.Now)
            : CallSetting.Change(before, after, Enum.Parse<CallField>(args.Values.Keys.Single()), turn.Person!, turn.Now));
    }

    /// <summary>All the values of a call to be opened, and what is to be noticed.</summary>
    public static string Review(Call call, Turn turn)
    {
        var lines = Enum.GetValues<CallField>().Select(field =>
            Texts.Say("line", ("name", CallFieldTexts.Name(field)), ("value", CallFieldTexts.Value(call, field))));
        List<string> parts = [Texts.Say("review", ("call", call.Id)), string.Join('\n', lines)];
        if (!PublicHolidays.IsWorkingDay(call.Deadline!.Value)) parts.Add(Texts.Say("deadlineNotWorking"));
        parts.Add(Texts.Say(call.Opens > turn.Today ? "opensLater" : "opensNow"));
        parts.Add(Texts.Say("askOpen"));
        return string.Join("\n\n", parts);
    }

    /// <summary>What a change does, before it is done.</summary>
    public static async Task<string> ChangeAsync(
        Turn turn, Call before, Call after, CallField field, CancellationToken cancellationToken)
    {
        List<string> parts =
        [
            Texts.Say(
                "change",
                ("call", before.Id), ("name", CallFieldTexts.Name(field)), ("before", CallFieldTexts.Value(before, field)),
                ("after", CallFieldTexts.Value(after, field))),
        ];
        var underWay = await turn.Pools.UnderWayAsync(after, cancellationToken);
        if (before.PhaseAt(turn.Now) == CallPhase.Running && after.PhaseAt(turn.Now) == CallPhase.Open) parts.Add(Texts.Say("reopens"));
        if (field == CallField.Deadline && underWay is { Drafts: > 0 } or { Live: > 0 })
            parts.Add(Texts.Say("deadlineTouches", ("drafts", underWay.Drafts), ("live", underWay.Live)));
        if (field == CallField.Window && underWay.PlannedOutside > 0)
            parts.Add(Texts.Say("windowTouches", ("planned", underWay.PlannedOutside)));
        parts.Add(Texts.Say("askSure"));
        return string.Join("\n\n", parts);
    }

    /// <summary>What was done.</summary>
    public static string Done(Turn turn, Call call, bool opened) => !opened ? Texts.Say("changed", ("call", call.Id))
        : call.Opens > turn.Today ? Texts.Say("openedLater", ("call", call.Id), ("opens", call.Opens.Value))
        : Texts.Say("openedNow", ("call", call.Id), ("deadline", call.Deadline!.Value));

    /// <summary>All the values of a call, to see whether it has changed.</summary>
    public static string VersionOf(Call call) =>
        string.Join('|', Enum.GetValues<CallField>().Select(field => CallArgs.Write(call, field)));

    private static string Say(Turn turn, Refusal why) => Refusals.Say(why, new RefusalFacts(turn, Doing.Opening));
}
