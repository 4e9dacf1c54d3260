using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Cards;
using XmessBot.Turns;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Something that the bot can do: an entry of the capability table, which routing, interruptions, buttons, roles and help all read. It says
/// who may use it, which messages are for it, its buttons, what it may interrupt, its step back and its dialog.
/// </summary>
/// <param name="Id">Its name in buttons, notes and pending codes.</param>
/// <param name="Dialog">The id of its dialog.</param>
internal sealed record Capability(string Id, string Dialog)
{
    private const string None = "none";

    /// <summary>The intent that begins it; null when only its own words or a button do.</summary>
    public Intent? Intent { get; init; }

    /// <summary>What its dialog takes from a message that has its intent; null when the intent says all.</summary>
    public Func<Heard, object?>? Slots { get; init; }

    /// <summary>Its name in the task <c>route</c>: the label of its intent, or of the intent that it is a part of.</summary>
    public string Label { get => field ?? (Intent is { } intent ? IntentNames.Of(intent) : None); init; }

    /// <summary>Who may use it. Core checks again what it does.</summary>
    public Audience Audience { get; init; } = Audience.Anyone;

    /// <summary>Whether it changes nothing, so that a question may open it.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>The kinds of open question that it may interrupt.</summary>
    public Interrupts Interrupts { get; init; } = Interrupts.AllButText;

    /// <summary>The kinds of open question whose answers sound like its wish; there it is begun only by an order.</summary>
    public IReadOnlyList<QuestionKind> SpeaksLike { get; init; } = [];

    /// <summary>Whether it is recognised in any sentence and not only in a wish, because no answer mentions it.</summary>
    public bool InAnyForm { get; init; }

    /// <summary>Recognises it in a message by its own words, besides its intent; null for none.</summary>
    public Func<Heard, Claim?>? Recognise { get; init; }

    /// <summary>
    /// As <see cref="Recognise"/>, when it depends on stored data: whether something waits for the person, or whose a number is.
    /// </summary>
    public Func<Turn, Heard, CancellationToken, Task<Claim?>>? RecogniseStored { get; init; }

    /// <summary>The names of its buttons, besides its id.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    /// <summary>What its dialog takes from the press of a button; outdated presses return a stale <see cref="Pressed"/>.</summary>
    public Func<Turn, Press, CancellationToken, Task<Pressed>>? Press { get; init; }

    /// <summary>
    /// What its dialog takes when a message quotes one of its cards and says something that is not a button: the object on the card. Null
    /// when its cards cannot be talked about.
    /// </summary>
    public Func<Press, object?>? Quoted { get; init; }

    /// <summary>Goes one step back in its dialog; null when there is none, and the dialog is left.</summary>
    public Func<DialogContext, CancellationToken, Task<DialogTurnResult?>>? StepBack { get; init; }

    /// <summary>Changes an earlier answer in its dialog; null when the open question has to read the change.</summary>
    public Func<DialogContext, CancellationToken, Task<DialogTurnResult?>>? Change { get; init; }

    /// <summary>What its dialog takes to start over.</summary>
    public object? StartOver { get; init; }

    /// <summary>Discards what was being reported when the dialog is left; returns the text that says what is kept, or null.</summary>
    public Func<Turn, CancellationToken, Task<string?>>? Leave { get; init; }

    /// <summary>Whether it leaves the open dialogs for good instead of keeping them to be resumed.</summary>
    public bool LeavesWhatIsOpen { get; init; }

    /// <summary>Whether the list from which it is begun stays: "la quarta", after "la tercera" was shown.</summary>
    public bool KeepsList { get; init; }

    /// <summary>What its dialog takes to resume after the bot state was lost; null when nothing is stored.</summary>
    public Func<Turn, CancellationToken, Task<object?>>? Resume { get; init; }

    /// <summary>What its dialog takes to show the person their current state; null when it has nothing to show.</summary>
    public Func<Turn, object?>? Overview { get; init; }

    /// <summary>What was being done, as in "Teníem a mitges …"; null when it is not offered again.</summary>
    public Func<string>? Name { get; init; }

    /// <summary>Whether asking for it again in the middle of its own dialog starts over.</summary>
    public bool BeginsAnew { get; init; }

    /// <summary>Whether a button is one of its own.</summary>
    public bool HasButton(string name) => name == Id || Buttons.Contains(name);

    /// <summary>A claim by the words of a message.</summary>
    public Claim Claims(Rank rank, Heard heard, object? slots = null, string why = "") => Claims(rank.Of(heard), slots, why);

    /// <summary>A claim of this capability.</summary>
    public Claim Claims(double sure, object? slots = null, string why = "") => new(this, sure, slots, why.Length > 0 ? why : Id);
}

/// <summary>A capability's reading of a press.</summary>
/// <param name="IsCurrent">Whether what the button acts on is still as it was shown.</param>
/// <param name="Slots">What its dialog takes.</param>
internal sealed record Pressed(bool IsCurrent, object? Slots = null);

/// <summary>Who may use a capability.</summary>
internal enum Audience
{
    /// <summary>Anyone who writes.</summary>
    Anyone,

    /// <summary>People who have proved who they are; others are asked to first.</summary>
    Known,

    /// <summary>Mentors and advisors (R03, R04).</summary>
    Givers,

    /// <summary>The technical commission (R12).</summary>
    Staff,
}

/// <summary>The kinds of open question that a capability may interrupt. A list never waits, so anything may follow it.</summary>
[Flags]
internal enum Interrupts
{
    /// <summary>None: it begins only when no question is open.</summary>
    Nothing = 0,

    /// <summary>Questions with a typed answer: choices, yes or no, days, councils, addresses, codes.</summary>
    AllButText = 1,

    /// <summary>Free text of a few words.</summary>
    Short = 2,

    /// <summary>Long free text, which nearly any message may answer.</summary>
    Long = 4,

    /// <summary>Any.</summary>
    Everything = AllButText | Short | Long,
}
