using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Beginnings;

namespace XmessBot.Core.Language;

/// <summary>
/// A message read once: each dimension when it is first asked for, and then kept, so that whoever asks later, of the same turn,
/// gets what was read already. One turn uses it, on one thread at a time.
/// </summary>
public sealed class Utterance
{
    private readonly Dictionary<object, object?> _read = new(ReferenceEqualityComparer.Instance);
    private readonly First _first = new();
    private readonly DateTime? _now;

    /// <summary>A message written at a moment.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="now">Civil time in Madrid.</param>
    public Utterance(string text, DateTime now)
        : this(text) => _now = now;

    /// <summary>A message of which nothing is asked that depends on when it was written.</summary>
    public Utterance(string text) => Text = text;

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Civil time in Madrid when it was written.</summary>
    /// <exception cref="InvalidOperationException">It was made without a moment: a bug of who asks.</exception>
    public DateTime Now => _now ?? throw new InvalidOperationException("This message has no moment, and its days cannot be read.");

    /// <summary>In lower case, without accents.</summary>
    public string Folded => _first.Folded ??= CatalanText.Fold(Text);

    /// <summary>Its words, numbers and marks as they were typed, folded.</summary>
    public IReadOnlyList<Token> Tokens => _first.Tokens ??= Language.Text.Tokens.Of(Text);

    /// <summary>The same with the slips put right in the words that carry the grammar, names and dialect as they were typed.</summary>
    internal IReadOnlyList<Token> Mended => _first.Mended ??= Slips.Mend(Tokens);

    /// <summary>The same in the common form: shortenings, dialect and lost apostrophes put right too.</summary>
    public IReadOnlyList<Token> Words => _first.Words ??= Spellings.Repair(Mended);

    /// <summary>The municipalities that it names.</summary>
    public MunicipalityReading Places => _first.Places ??= MunicipalityReader.Read(this);

    /// <summary>The requests and sessions that it names by their numbers.</summary>
    public References References => _first.References ??= Language.References.Of(this);

    /// <summary>How a session is held (R09), or null.</summary>
    public Modality? Modality => Read(Of.Modality);

    /// <summary>Which service is meant (R03, R04), or null.</summary>
    public Service? Service => Read(Of.Service);

    /// <summary>When somebody can meet (R14), or null.</summary>
    public WeeklyPattern? Availability => Read(Of.Availability);

    /// <summary>The command that the whole message is, or null.</summary>
    public Command? Command => Read(Of.Command);

    /// <summary>The courtesy that the whole message is, or null.</summary>
    public Courtesy? Courtesy => Read(Of.Courtesy);

    /// <summary>The yes or no that the whole message is, whatever was asked; or null.</summary>
    public bool? Alone => Read(Of.Alone);

    /// <summary>How it begins: as a wish, an order, a question, or as anything else.</summary>
    public WishReading Wish => Read(Of.Wish);

    /// <summary>How surely it changes an earlier answer.</summary>
    public ChangeForm Change => Read(Of.Change);

    /// <summary>Whether days, times or lengths are said in it, exact or not.</summary>
    public bool SaysTimes => Times.Items.Count > 0;

    /// <summary>Whether it asks: it ends with a question mark.</summary>
    public bool Asks => Text.TrimEnd().EndsWith('?');

    /// <summary>The answer's words: the common form of the words of yes, no and choices, hyphens left out.</summary>
    internal IReadOnlyList<Token> AnswerWords => _first.AnswerWords ??= AnswerTokens.Of(Tokens);

    /// <summary>Its phrases of time.</summary>
    internal Phrases Times => _first.Times ??= Phrases.Of(this);

    /// <summary>The date, time, interval, duration or week that it says, or null.</summary>
    /// <param name="lean">The side to which the conversation looks.</param>
    public TimeValue? When(Lean lean) => Read(Of.When, lean);

    /// <summary>What it tells of sessions.</summary>
    /// <param name="own">The official name of the teller's own municipality, which receives none.</param>
    public SessionReading Session(string? own = null) => Read(Of.Session, own ?? "");

    /// <summary>
    /// A dimension, read when it is first asked for. What is learnt and what one feature reads are added by those who read it.
    /// </summary>
    public T Read<T>(Dimension<T> dimension)
    {
        if (_read.TryGetValue(dimension, out var kept)) return (T)kept!;
        var value = dimension.Of(this);
        _read[dimension] = value;
        return value;
    }

    /// <inheritdoc cref="Read{T}(Dimension{T})"/>
    public T Read<TOn, T>(Dimension<TOn, T> dimension, TOn on)
        where TOn : notnull
    {
        if (!_read.TryGetValue(dimension, out var kept)) _read[dimension] = kept = new Dictionary<TOn, T>();
        var known = (Dictionary<TOn, T>)kept!;
        if (known.TryGetValue(on, out var value)) return value;
        value = dimension.Of(this, on);
        known[on] = value;
        return value;
    }

    // The dimensions that the message's own members read.
    private static class Of
    {
        public static readonly Dimension<Modality?> Modality = new(ModalityReader.Read);

        public static readonly Dimension<Service?> Service = new(ServiceReader.Read);

        public static readonly Dimension<WeeklyPattern?> Availability = new(AvailabilityReader.Read);

        public static readonly Dimension<Command?> Command = new(CommandReader.Read);

        public static readonly Dimension<Courtesy?> Courtesy = new(CourtesyReader.Read);

        public static readonly Dimension<bool?> Alone = new(YesNo.ReadAlone);

        public static readonly Dimension<WishReading> Wish = new(WishReader.Read);

        public static readonly Dimension<ChangeForm> Change = new(ChangeReader.Read);

        public static readonly Dimension<Lean, TimeValue?> When = new(DateReader.Read);

        public static readonly Dimension<string, SessionReading> Session =
            new((said, own) => SessionReader.Read(said, own.Length > 0 ? own : null));
    }

    // What nearly every reader asks for, without a look into the others.
    private sealed class First
    {
        public string? Folded { get; set; }

        public IReadOnlyList<Token>? Tokens { get; set; }

        public IReadOnlyList<Token>? Mended { get; set; }

        public IReadOnlyList<Token>? Words { get; set; }

        public IReadOnlyList<Token>? AnswerWords { get; set; }

        public MunicipalityReading? Places { get; set; }

        public References? References { get; set; }

        public Phrases? Times { get; set; }
    }
}
