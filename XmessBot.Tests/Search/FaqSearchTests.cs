using XmessBot.Core.Faq;
using XmessBot.Search;

namespace XmessBot.Tests.Search;

/// <summary>Questions find the entry that answers them, and questions without one find none.</summary>
public class FaqSearchTests
{
    private static readonly FaqSearch Call = new(CallFaq.Entries);

    // The thresholds are a little under what is measured (see the message of a failure): a fall is a bug, not noise.
    [Theory]
    [InlineData("call", 0.88, 0.96, 0.80, 0.88)]
    [InlineData("ess", 0.88, 0.95, 0.80, 0.88)]
    [InlineData("ess without alternatives", 0.84, 0.94, 0.75, 0.88)]
    [InlineData("small", 0.93, 0.95, 0.85, 0.85)]
    [InlineData("council", 0.54, 0.72, 0.32, 0.78)]
    [InlineData("county", 0.57, 0.72, 0.34, 0.83)]
    [InlineData("county after wordings", 0.54, 0.68, 0.25, 0.83)]
    public void Find_OnLabelledQuestions_KeepsItsAccuracy(string set, double first, double three, double right, double refused)
    {
        var got = Set(set).Measure();
        Assert.True(got.First >= first && got.FirstThree >= three && got.Right >= right && got.Refused >= refused, got.ToString());
    }

    [Theory]
    [InlineData("call")]
    [InlineData("ess")]
    [InlineData("ess without alternatives")]
    [InlineData("small")]
    public void Find_WhenAskedAsWritten_GivesThatEntry(string set)
    {
        var questions = Set(set);
        var search = new FaqSearch(questions.Entries);
        Assert.Empty(
            from entry in questions.Entries
            from wording in entry.Wordings
            let result = search.Find(wording)
            where !result.Answered || result.Hits[0].Entry != entry
            select $"{entry.Id}: {wording} -> {result.Hits.FirstOrDefault()?.Entry.Id}");
    }

    // While an answer of the form is awaited only a clear question may come between; what is not the call's never does.
    [Fact]
    public void Find_OfClearQuestions_MissesFewAndTakesNoOther()
    {
        Assert.DoesNotContain(LabelledQuestions.Call.Unanswerable, text => Call.Find(text).Clear);
        Assert.True(LabelledQuestions.Call.Answerable.Average(q => Call.Find(q.Text).Clear ? 1.0 : 0.0) >= 0.58);
    }

    [Theory]
    [InlineData("quina hora és?")]
    [InlineData("quina és la capital de França?")]
    [InlineData("quant val el pa?")]
    [InlineData("quantes hores té un dia?")]
    [InlineData("quin temps farà demà?")]
    public void Find_WhenAskedOfSomethingElse_DoesNotAnswer(string text) => Assert.False(Call.Find(text).Answered);

    // "Termini" is a common word, which says how something is asked; the entry is about nothing else.
    [Theory]
    [InlineData("quin és el termini")]
    [InlineData("quin termini hi ha?")]
    [InlineData("quan és el termini?")]
    public void Find_WhenAskedInCommonWordsOnly_Answers(string text)
    {
        var found = Call.Find(text);
        Assert.True(found.Answered);
        Assert.Equal("deadline", found.Hits[0].Entry.Id);
    }

    [Fact]
    public void LabelledSets_AreLargeEnoughToMean()
    {
        Assert.True(LabelledQuestions.Call.Answerable.Count + LabelledQuestions.Ess.Answerable.Count >= 250);
        Assert.True(LabelledQuestions.Call.Unanswerable.Count + LabelledQuestions.Ess.Unanswerable.Count >= 100);
        Assert.True(LabelledQuestions.Ess.Entries.Count >= 40);
        Assert.Empty(LabelledQuestions.Call.Answerable.Select(q => q.Id).Except(CallFaq.Entries.Select(e => e.Id)));
        Assert.Empty(LabelledQuestions.Ess.Answerable.Select(q => q.Id).Except(LabelledQuestions.Ess.Entries.Select(e => e.Id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("🙂")]
    [InlineData("a")]
    [InlineData("i què")]
    public void Find_WhenNothingIsAsked_DoesNotAnswer(string text) => Assert.False(Call.Find(text).Answered);

    [Fact]
    public void Find_WhenKnowledgeBaseIsEmpty_FindsNothing()
    {
        var result = new FaqSearch([]).Find("quant costa");
        Assert.Empty(result.Hits);
        Assert.False(result.Answered);
    }

    [Fact]
    public void Find_GivesAtMostThree_BestFirst()
    {
        var hits = Call.Find("hores de mentoria i d'assessorament que queden").Hits;
        Assert.Equal(3, hits.Count);
        Assert.Equal(hits.OrderByDescending(h => h.Score), hits);
        Assert.Equal(3, hits.DistinctBy(h => h.Entry.Id).Count());
    }

    [Fact]
    public void Find_FromManyThreads_SaysTheSame()
    {
        var expected = LabelledQuestions.Call.Answerable.Select(q => Call.Find(q.Text).Hits[0].Entry.Id).ToList();
        var found = LabelledQuestions.Call.Answerable.AsParallel().AsOrdered().Select(q => Call.Find(q.Text).Hits[0].Entry.Id);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Find_WhenTextIsVeryLong_StillAnswersSoon()
    {
        var text = string.Join(' ', Enumerable.Repeat("quant costa participar en una mentoria desconeguda", 200));
        Assert.True(Call.Find(text).Hits.Count > 0);
    }

    private static LabelledQuestions Set(string name) => name switch
    {
        "call" => LabelledQuestions.Call,
        "ess" => LabelledQuestions.Ess,
        "small" => LabelledQuestions.Small,
        "council" => LabelledQuestions.Council,
        "county" => LabelledQuestions.County,
        "county after wordings" => LabelledQuestions.County.AfterWordings(),
        _ => LabelledQuestions.EssWithoutAlternatives,
    };
}
