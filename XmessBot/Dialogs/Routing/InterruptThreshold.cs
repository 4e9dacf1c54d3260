namespace XmessBot.Dialogs.Routing;

/// <summary>How certain another claim must be to win over an answer, by how well that answer fits. Above 1, nothing wins.</summary>
/// <param name="OverWhole">Over <see cref="Fit.Whole"/>.</param>
/// <param name="OverGood">Over <see cref="Fit.Good"/>.</param>
/// <param name="OverPoor">Over <see cref="Fit.Poor"/>.</param>
/// <param name="OverNone">Over <see cref="Fit.None"/>.</param>
internal sealed record InterruptThreshold(double OverWhole, double OverGood, double OverPoor, double OverNone)
{
    private const double Never = 2;

    private static readonly InterruptThreshold OfText = new(Never, 0.9, 0.7, 0.7);
    private static readonly InterruptThreshold OfValue = new(0.97, 0.75, 0.6, 0.6);

    // A person can always leave these questions by saying what they want instead.
    private static readonly InterruptThreshold OfWayOut = new(Never, 0.9, 0.5, 0.3);

    private static readonly Dictionary<QuestionKind, InterruptThreshold> Thresholds = new()
    {
        [QuestionKind.Long] = OfText,
        [QuestionKind.Short] = OfText,
        [QuestionKind.Choice] = OfValue,
        [QuestionKind.Points] = OfValue,
        [QuestionKind.YesNo] = OfValue,
        [QuestionKind.Date] = OfValue,
        [QuestionKind.Availability] = OfValue,
        [QuestionKind.Municipality] = OfValue,
        [QuestionKind.Email] = OfWayOut,
        [QuestionKind.Code] = OfWayOut,
        [QuestionKind.List] = new(0.9, 0.7, 0.4, 0.3),
    };

    /// <summary>The threshold of a kind of question.</summary>
    public static InterruptThreshold Of(QuestionKind kind) => Thresholds[kind];

    /// <summary>The threshold over an answer of a certain fit.</summary>
    public double Over(Fit fit) => fit switch
    {
        Fit.Title => Never,
        Fit.Whole => OverWhole,
        Fit.Good => OverGood,
        Fit.Poor => OverPoor,
        _ => OverNone,
    };
}
