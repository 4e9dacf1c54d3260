using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Cards;
using XmessBot.Turns;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Something that the bot can do, as one record of one table: who may, what of a message is for it, its buttons, what it may
/// interrupt, its step back and its dialog. Routing, interruptions, buttons, roles and help are readings of that table.
/// </summary>
/// <param name="Id">Its name in buttons, notes and codes that are waited for.</param>
/// <param name="Dialog">The id of the dialog that does it.</param>
internal sealed record Capability(string Id, string Dialog)
{
    private const string None = "none";

    /// <summary>The intent that begins it; null for what only its own words or a button begin.</summary>
    public Intent? Intent { get; init; }

    /// <summary>What of a message its dialog begins with when its intent begins it; null when the wish says all.</summary>
    public Func<Heard, object?>? Slots { get; init; }

    /// <summary>What the task <c>route</c> calls it: the label of its intent, or of the intent that it is a part of.</summary>
    public string Label { get => field ?? (Intent is { } intent ? IntentNames.Of(intent) : None); init; }

    /// <summary>Who may. Core checks again what it does.</summary>
    public Audience Audience { get; init; } = Audience.Anyone;

    /// <summary>Whether it changes nothing, so that a question may open it.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>The kinds of open question that it may interrupt.</summary>
    public Interrupts Interrupts { get; init; } = Interrupts.AllButText;

    /// <summary>The kinds of question whose answers sound like it: there only what begins as an order is one.</summary>
    public IReadOnlyList<QuestionKind> SpeaksLike { get; init; } = [];

    /// <summary>Whether it is meant however it is said, and not only where it begins as a wish: no answer speaks of it.</summary>
    public bool InAnyForm { get; init; }

    /// <summary>What of a message is for it, in words of its own and besides its intent; null when nothing is.</summary>
    public Func<Heard, Claim?>? Recognise { get; init; }

    /// <summary>The same, of what only the store tells: whether something waits for the person, whose a number is.</summary>
    public Func<Turn, Heard, CancellationToken, Task<Claim?>>? RecogniseStored { get; init; }

    /// <summary>The names of its buttons, besides its id.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    /// <summary>
    /// What its dialog begins with when a button is pressed; a <see cref="Pressed"/> that is stale when it has no effect now.
    /// </summary>
    public Func<Turn, Press, CancellationToken, Task<Pressed>>? Press { get; init; }

    /// <summary>
    /// What its dialog begins with when a message quotes a card with one of its buttons and says something else than the button: what
    /// the card is about. Null when nothing is said of its cards.
    /// </summary>
    public Func<Press, object?>? Quoted { get; init; }

    /// <summary>One step back in its dialog; null when there is none, and what is begun is left.</summary>
    public Func<DialogContext, CancellationToken, Task<DialogTurnResult?>>? StepBack { get; init; }

    /// <summary>Changes an earlier answer of what its dialog is asking; null when the open question has to read it.</summary>
    public Func<DialogContext, CancellationToken, Task<DialogTurnResult?>>? Change { get; init; }

    /// <summary>What its dialog begins with to start over.</summary>
    public object? StartOver { get; init; }

    /// <summary>Lets go of what was being told, when it is left; the text that says what is kept, or null.</summary>
    public Func<Turn, CancellationToken, Task<string?>>? Leave { get; init; }

    /// <summary>Whether it leaves what is open, and does not keep it to be gone on with.</summary>
    public bool LeavesWhatIsOpen { get; init; }

    /// <summary>What its dialog goes on with when the bot state was lost in the middle of it; null when nothing is stored.</summary>
    public Func<Turn, CancellationToken, Task<object?>>? Resume { get; init; }

    /// <summary>What its dialog begins with to show somebody where they are; null when it shows them nothing.</summary>
    public Func<Turn, object?>? Overview { get; init; }

    /// <summary>What was being done, as in "Teníem a mitges …"; null when it is not offered again.</summary>
    public Func<string>? Name { get; init; }

    /// <summary>Whether, said whole in the middle of itself, it begins anew.</summary>
    public bool BeginsAnew { get; init; }

    /// <summary>Whether a button of that name is its own.</summary>
    public bool HasButton(string name) => name == Id || Buttons.Contains(name);

    /// <summary>A claim of its own.</summary>
    public Claim Claims(double sure, object? slots = null, string why = "") => new(this, sure, slots, why.Length > 0 ? why : Id);
}

/// <summary>What a press is to a capability.</summary>
/// <param name="IsCurrent">Whether what the button acts on is still as it was shown.</param>
/// <param name="Slots">What its dialog begins with.</param>
internal sealed record Pressed(bool IsCurrent, object? Slots = null);

/// <summary>Who may use a capability.</summary>
internal enum Audience
{
    /// <summary>Anyone who writes.</summary>
    Anyone,

    /// <summary>Those who have proved who they are; others are asked first.</summary>
    Known,

    /// <summary>Mentors and advisors (R03, R04).</summary>
    Givers,

    /// <summary>The technical commission (R12).</summary>
    Staff,
}

/// <summary>The kinds of open question that a capability may interrupt. A list never waits, so everything may follow it.</summary>
[Flags]
internal enum Interrupts
{
    /// <summary>None: begun only when nothing is open.</summary>
    Nothing = 0,

    /// <summary>Questions with an answer of a kind: choices, yes or no, days, councils, addresses, codes.</summary>
    AllButText = 1,

    /// <summary>Free text of a few words.</summary>
    Short = 2,

    /// <summary>Free text, where nearly everything is the answer.</summary>
    Long = 4,

    /// <summary>Any.</summary>
    Everything = AllButText | Short | Long,
}
