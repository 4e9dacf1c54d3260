namespace XmessBot.Dialogs.Routing;

/// <summary>How sure something else must be to win over an answer that fits as well as that. Above 1: nothing wins.</summary>
/// <param name="OverWhole">Over an answer and nothing else.</param>
/// <param name="OverGood">Over an answer with more in it.</param>
/// <param name="OverPoor">Over a bad answer.</param>
/// <param name="OverNone">Over what answers nothing.</param>
internal sealed record Bar(double OverWhole, double OverGood, double OverPoor, double OverNone)
{
    private const double Never = 2;

    private static readonly Bar OfText = new(Never, 0.9, 0.7, 0.7);
    private static readonly Bar OfValue = new(0.97, 0.75, 0.6, 0.6);

    // From these one can always walk away by saying what one wants.
    private static readonly Bar OfWayOut = new(Never, 0.9, 0.5, 0.3);

    private static readonly Dictionary<QuestionKind, Bar> Bars = new()
    {
        [QuestionKind.Long] = OfText,
        [QuestionKind.Short] = OfText,
        [QuestionKind.Choice] = OfValue,
        [QuestionKind.YesNo] = OfValue,
        [QuestionKind.Date] = OfValue,
        [QuestionKind.Availability] = OfValue,
        [QuestionKind.Municipality] = OfValue,
        [QuestionKind.Email] = OfWayOut,
        [QuestionKind.Code] = OfWayOut,
        [QuestionKind.List] = new(0.9, 0.7, 0.4, 0.3),
    };

    /// <summary>The bar of a kind of question.</summary>
    public static Bar Of(QuestionKind kind) => Bars[kind];

    /// <summary>The bar over an answer that fits so.</summary>
    public double Over(Fit fit) => fit switch
    {
        Fit.Title => Never,
        Fit.Whole => OverWhole,
        Fit.Good => OverGood,
        Fit.Poor => OverPoor,
        _ => OverNone,
    };
}
