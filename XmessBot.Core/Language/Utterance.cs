using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Beginnings;

namespace XmessBot.Core.Language;

/// <summary>
/// A message whose dimensions are each read once, on first use, and cached for the rest of the turn. For one turn and one thread at a
/// time.
/// </summary>
public sealed class Utterance
{
    private readonly Dictionary<object, object?> _read = new(ReferenceEqualityComparer.Instance);
    private readonly First _first = new();
    private readonly DateTime? _now;

    /// <summary>A message with the time at which it was written.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="now">The civil time in Madrid.</param>
    public Utterance(string text, DateTime now)
        : this(text) => _now = now;

    /// <summary>A message without a time: reading anything that depends on it throws.</summary>
    public Utterance(string text) => Text = text;

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The civil time in Madrid at which it was written.</summary>
    /// <exception cref="InvalidOperationException">It was made without a moment: a bug of who asks.</exception>
    public DateTime Now => _now ?? throw new InvalidOperationException("This message has no moment, and its days cannot be read.");

    /// <summary>The folded text: lower case, without accents.</summary>
    public string Folded => _first.Folded ??= CatalanText.Fold(Text);

    /// <summary>Its words, numbers and marks, folded, with the spelling as typed.</summary>
    public IReadOnlyList<Token> Tokens => _first.Tokens ??= Language.Text.Tokens.Of(Text);

    /// <summary>The tokens with typos repaired in the words that carry the grammar; names and dialect stay as typed.</summary>
    internal IReadOnlyList<Token> Mended => _first.Mended ??= Slips.Mend(Tokens);

    /// <summary>The tokens in common form: typos, abbreviations, dialect and missing apostrophes repaired.</summary>
    public IReadOnlyList<Token> Words => _first.Words ??= Spellings.Repair(Mended);

    /// <summary>The municipalities that it names.</summary>
    public MunicipalityReading Places => _first.Places ??= MunicipalityReader.Read(this);

    /// <summary>The requests, calls and sessions that it names by number.</summary>
    public References References => _first.References ??= Language.References.Of(this);

    /// <summary>The modality that it names (R09), or null.</summary>
    public Modality? Modality => Read(Of.Modality);

    /// <summary>The service that it names (R03, R04), or null.</summary>
    public Service? Service => Read(Of.Service);

    /// <summary>The weekly availability that it gives (R14), or null.</summary>
    public WeeklyPattern? Availability => Read(Of.Availability);

    /// <summary>The command that the whole message is, or null.</summary>
    public Command? Command => Read(Of.Command);

    /// <summary>The courtesy that the whole message is, or null.</summary>
    public Courtesy? Courtesy => Read(Of.Courtesy);

    /// <summary>The yes or no that the whole message is, whatever the question; or null.</summary>
    public bool? Alone => Read(Of.Alone);

    /// <summary>How it begins: as a wish, an order, a question or anything else.</summary>
    public WishReading Wish => Read(Of.Wish);

    /// <summary>How certain it is that it changes an earlier answer.</summary>
    public ChangeForm Change => Read(Of.Change);

    /// <summary>Whether it contains days, times or lengths, exact or not.</summary>
    public bool SaysTimes => Times.Items.Count > 0;

    /// <summary>Whether it is a question: it ends with a question mark.</summary>
    public bool Asks => Text.TrimEnd().EndsWith('?');

    /// <summary>The tokens for reading answers: common forms of the words of yes, no and choices, without hyphens.</summary>
    internal IReadOnlyList<Token> AnswerWords => _first.AnswerWords ??= AnswerTokens.Of(Tokens);

    /// <summary>Its time phrases.</summary>
    internal Phrases Times => _first.Times ??= Phrases.Of(this);

    /// <summary>The date, time, interval, duration or weekly pattern that it gives, or null.</summary>
    /// <param name="lean">Whether an incomplete date lies in the past or the future.</param>
    public TimeValue? When(Lean lean) => Read(Of.When, lean);

    /// <summary>The session or sessions that it tells.</summary>
    /// <param name="own">The official name of the writer's own municipality, which cannot receive their sessions.</param>
    public SessionReading Session(string? own = null) => Read(Of.Session, own ?? "");

    /// <summary>
    /// Reads a dimension, on first use; then returns the cached value. Features and trained models add their own dimensions.
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

    // The dimensions behind the properties of the message.
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

    // What nearly every reader needs, without a dictionary look-up.
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
