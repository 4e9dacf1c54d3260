using XmessBot.Core;
using XmessBot.Core.Faq;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Faq;

/// <summary>What staff does with an item of the FAQ, and how each step is taken back (R15).</summary>
public sealed class FaqItemTests
{
    private static readonly FaqContent Whole = new("Es poden reservar contractes?", "Sí, fins al 10%.", "compra pública");
    private static readonly DateTimeOffset Now = Assignments2020.Now;

    private static FaqItem Proposed => FaqItem.Of(31, Whole, Now);

    private static FaqItem Published => Proposed.Publish(false, Mentors2020.Staff, Now).Value();

    [Fact]
    public void Publish_WhenWhole_IsGivenAndSaysWhoReviewedItAndWhen()
    {
        Assert.Equal((FaqState.Published, 2, Mentors2020.Staff.Id), (Published.State, Published.Version, Published.Last.By));
        Assert.Equal(XmessBot.Core.Calendar.MadridTime.DayOf(Now), Published.Content.ReviewedOn);
    }

    [Theory]
    [InlineData(null, "Sí.", true)]
    [InlineData("Es pot?", null, false)]
    [InlineData("Es pot?", " ", false)]
    public void Publish_WhenSomethingIsMissing_IsRefused(string? question, string? answer, bool noQuestion) => Assert.Equal(
        noQuestion,
        FaqItem.Of(1, new FaqContent(question, answer), Now).Publish(true, Mentors2020.Staff, Now)
        .Refusal<FaqItem, FaqIncomplete>(RuleId.R15)
            .Question);

    [Fact]
    public void Publish_WhenPersonalDataIsLeft_IsRefusedUntilStaffKeepsItOnPurpose()
    {
        var named = FaqItem.Of(1, Whole with { Answer = "A Vic ho van fer amb la Marta Puig." }, Now);
        var left = named.Publish(false, Mentors2020.Staff, Now).Refusal<FaqItem, PersonalDataLeft>(RuleId.R15);
        Assert.Equal(["Vic", "Marta Puig"], left.Marks.Select(mark => mark.Text));
        var kept = named.Publish(true, Mentors2020.Staff, Now).Value();
        Assert.Equal(["Vic", "Marta Puig"], kept.Content.Kept);
        // What is kept was kept once; what is new is asked about again.
        Assert.Equal(["Berga"], kept.Edit(kept.Content with { Answer = "A Vic i a Berga." }, Mentors2020.Staff, Now)
            .Refusal<FaqItem, PersonalDataLeft>(RuleId.R15).Marks.Select(mark => mark.Text));
    }

    [Fact]
    public void Reject_WithoutAReason_IsRefused() =>
        Proposed.Reject(" ", Mentors2020.Staff, Now).Refusal<FaqItem, FaqNeedsReason>(RuleId.R15);

    [Fact]
    public void Moves_WhenItIsSoAlready_AreRefused()
    {
        Published.Publish(false, Mentors2020.Staff, Now).Refusal<FaqItem, FaqIsSo>(RuleId.R15);
        Proposed.Unpublish(null, Mentors2020.Staff, Now).Refusal<FaqItem, FaqIsSo>(RuleId.R15);
        Published.Reject("No toca", Mentors2020.Staff, Now).Refusal<FaqItem, FaqIsSo>(RuleId.R15);
        Proposed.Edit(Proposed.Content, Mentors2020.Staff, Now).Refusal<FaqItem, FaqIsSo>(RuleId.R15);
        Proposed.MergeInto(Published, Mentors2020.Staff, Now).Refusal<FaqItem, FaqMergesItself>(RuleId.R15);
    }

    [Fact]
    public void Restore_WhateverWasDone_BringsTheStepBeforeBack()
    {
        var steps = new List<FaqItem> { Proposed, Published };
        steps.Add(Published.Edit(Whole with { Answer = "No." }, Mentors2020.Staff, Now).Value());
        steps.Add(steps[^1].Unpublish("Ha canviat la llei", Mentors2020.Staff, Now).Value());
        steps.Add(steps[^1].MergeInto(FaqItem.Of(7, Whole, Now), Mentors2020.Staff, Now).Value());
        for (var last = steps.Count - 1; last > 0; last--)
        {
            var back = steps[last].Restore(steps[last - 1].Last, Mentors2020.Staff, Now).Value();
            Assert.Equal((steps[last - 1].State, steps[last - 1].Content), (back.State, back.Content));
            Assert.Equal(steps[last].Version + 1, back.Version); // the history only grows
        }
    }

    [Fact]
    public void Link_ByAnyone_IsOneMoreWordingOnce()
    {
        var linked = Published.Link("podem guardar feina per a entitats?", null, Now).Value();
        Assert.Equal(["podem guardar feina per a entitats?"], linked.Content.Wordings);
        linked.Link("Podem guardar feina per a entitats?", null, Now).Refusal<FaqItem, FaqIsSo>(RuleId.R15);
        Published.Link("i a Berga què en va dir la Marta?", null, Now).Refusal<FaqItem, PersonalDataLeft>(RuleId.R15);
        Proposed.Link("podem?", null, Now).Refusal<FaqItem, FaqIsSo>(RuleId.R15); // not given yet
        Published.Link(new string('a', FaqContent.MostQuestion + 1), null, Now).Refusal<FaqItem, FaqTooLong>(RuleId.R15);
    }

    [Fact]
    public void Book_WhenMergedAndUnmerged_CountsSourcesAndWordingsWhereTheyAre()
    {
        var (four, seven) = (FaqItem.Of(4, Whole with { Question = "Podem reservar?" }, Now), Published with { Number = 7 });
        FaqSource[] sources =
        [
            new(FaqSourceKind.Lesson, Guid.NewGuid(), 4, "Podem reservar contractes?", 12, new DateOnly(2020, 6, 2)),
            new(FaqSourceKind.Question, Guid.NewGuid(), 7, "es pot reservar"),
        ];
        var merged = four.MergeInto(seven, Mentors2020.Staff, Now).Value();
        var book = new FaqBook([merged, seven], sources);
        Assert.Equal([7], book.Roots.Select(item => item.Number));
        Assert.Equal(sources.Reverse(), book.SourcesOf(seven));
        Assert.Equal(["Podem reservar?", "es pot reservar", "Podem reservar contractes?"], book.WordingsOf(seven));
        Assert.Equal([2020], Assert.Single(book.EntriesOn(new DateOnly(2020, 7, 1))).Origin!.Years);
        var apart = book.With(merged.Restore(four.Last, Mentors2020.Staff, Now).Value());
        Assert.Equal([sources[1]], apart.SourcesOf(seven));
        Assert.Equal([sources[0]], apart.SourcesOf(apart.Find(4)!));
    }

    [Fact]
    public void Book_WhenItsDayHasPassed_NoLongerGivesIt()
    {
        var last = new DateOnly(2020, 12, 31);
        var item = Published.Edit(Published.Content with { ValidUntil = last }, Mentors2020.Staff, Now).Value();
        var book = new FaqBook([item], []);
        Assert.Single(book.EntriesOn(last));
        Assert.Equal(last.AddDays(1), book.NextEnd(last));
        Assert.Empty(book.EntriesOn(last.AddDays(1)));
    }
}
