namespace XmessBot.Core.Requests;

/// <summary>The answers of a request, one property per field; null means unanswered. Immutable.</summary>
public sealed record RequestAnswers
{
    /// <summary>See <see cref="RequestField.Post"/>.</summary>
    public string? Post { get; init; }

    /// <summary>See <see cref="RequestField.Need"/>.</summary>
    public string? Need { get; init; }

    /// <summary>See <see cref="RequestField.Impact"/>.</summary>
    public string? Impact { get; init; }

    /// <summary>See <see cref="RequestField.Transferability"/>.</summary>
    public string? Transferability { get; init; }

    /// <summary>See <see cref="RequestField.Alignment"/>.</summary>
    public string? Alignment { get; init; }

    /// <summary>See <see cref="RequestField.TrackRecord"/>.</summary>
    public string? TrackRecord { get; init; }

    /// <summary>See <see cref="RequestField.Service"/>.</summary>
    public PreferredService? Service { get; init; }

    /// <summary>See <see cref="RequestField.Modality"/>.</summary>
    public PreferredModality? Modality { get; init; }

    /// <summary>See <see cref="RequestField.Gender"/>; empty when the person skipped it.</summary>
    public string? Gender { get; init; }

    /// <summary>See <see cref="RequestField.Availability"/>.</summary>
    public Availability? Availability { get; init; }

    /// <summary>The commitments accepted so far; see <see cref="RequestField.Commitments"/>.</summary>
    public Commitments Commitments { get; init; }

    /// <summary>The fields without an answer, in the order of the form.</summary>
    public IEnumerable<RequestField> Missing => Enum.GetValues<RequestField>().Where(asked => !Has(asked));

    /// <summary>Whether the field is answered; <see cref="RequestField.Commitments"/> is once all are accepted.</summary>
    public bool Has(RequestField field) => field switch
    {
        RequestField.Service => Service is not null,
        RequestField.Modality => Modality is not null,
        RequestField.Availability => Availability is not null,
        RequestField.Commitments => Commitments == Commitments.All,
        _ => Text(field) is not null,
    };

    /// <summary>The answer of a free-text field, or null.</summary>
    public string? Text(RequestField field) => field switch
    {
        RequestField.Post => Post,
        RequestField.Need => Need,
        RequestField.Impact => Impact,
        RequestField.Transferability => Transferability,
        RequestField.Alignment => Alignment,
        RequestField.TrackRecord => TrackRecord,
        RequestField.Gender => Gender,
        _ => null,
    };

    /// <summary>
    /// Sets the answer of a free-text field, trimmed and otherwise unchanged. Refused when it is too short or too long (R23).
    /// </summary>
    public Outcome<RequestAnswers> WithText(RequestField field, string text)
    {
        if (TextLimits.Of(field) is not { } limits) throw new ArgumentException($"{field} is not a written field.", nameof(field));
        var whole = text.Trim();
        if (limits.Check(whole) is { } refusal) return refusal;
        return field switch
        {
            RequestField.Post => this with { Post = whole },
            RequestField.Need => this with { Need = whole },
            RequestField.Impact => this with { Impact = whole },
            RequestField.Transferability => this with { Transferability = whole },
            RequestField.Alignment => this with { Alignment = whole },
            RequestField.TrackRecord => this with { TrackRecord = whole },
            _ => this with { Gender = whole },
        };
    }

    /// <summary>Skips the gender field, the only optional one (R21).</summary>
    public RequestAnswers WithoutGender() => this with { Gender = "" };

    /// <summary>The answers to reuse in another call: all except the availability and the commitments, which are given per call.</summary>
    public RequestAnswers InAnotherCall() => this with { Availability = null, Commitments = Commitments.None };

    /// <summary>Accepts one more commitment.</summary>
    public RequestAnswers Accepting(Commitments commitment) => this with { Commitments = Commitments | commitment };
}
