using XmessBot.Core.Calendar;
using XmessBot.Core.Faq;
using XmessBot.Core.Wording;
using XmessBot.Search;

namespace XmessBot.Tests.Faq;

/// <summary>The call's own questions: complete, and without a hole whatever day it is.</summary>
public class CallFaqTests
{
    private static readonly CallTerms First = new(
        "2020-1", new(2020, 4, 15), new(2020, 5, 8), new(new(2020, 5, 1), new(2020, 7, 31)),
        new(TimeSpan.FromHours(8), TimeSpan.FromHours(4), 1), new(TimeSpan.FromHours(28), TimeSpan.FromHours(26.5), 6),
        TimeSpan.FromHours(4), 2, new(2019, 4, 1));

    private static readonly UpcomingCall Second = new("2020-2", null, new(new(2020, 9, 1), new(2020, 12, 31)));

    public static TheoryData<string> Days => ["2020-04-01", "2020-04-15", "2020-05-08", "2020-05-09", "2020-07-31", "2020-08-01"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Fill_OnAnyDay_LeavesNoHole(string day)
    {
        foreach (var next in new[] { Second, Second with { Opens = new(2020, 10, 1) }, null })
        {
            var facts = CallFacts.Of(First, DateOnly.Parse(day, null), next);
            Assert.All(CallFaq.Entries, entry => Assert.DoesNotContain('{', FaqAnswers.Fill(entry, facts)));
        }
    }

    [Fact]
    public void Fill_WithNoCallAtAll_LeavesNoHole() => Assert.All(
        CallFaq.Entries, entry => Assert.DoesNotContain('{', FaqAnswers.Fill(entry, CallFacts.Without())));

    [Fact]
    public void EveryHole_IsKnownAndEveryKnownOneIsUsed()
    {
        var known = FaqAnswers.Placeholders(CallFacts.Of(First, First.Opens)).Keys;
        var used = CallFaq.Entries
            .SelectMany(e => new[] { e.Answer, e.AnswerWhenClosed ?? "" }).SelectMany(a => Template.Parse(a).Placeholders).ToHashSet();
        Assert.Equal(known.Order(), used.Order());
    }

    [Fact]
    public void EveryEntryWithHoles_HasAWordingForWhenNoRequestsAreTaken() => Assert.Empty(
        CallFaq.Entries.Where(e => e.Answer.Contains('{') && e.AnswerWhenClosed is null).Select(e => e.Id));

    [Fact]
    public void EveryEntry_IsComplete() => Assert.All(CallFaq.Entries, entry =>
    {
        Assert.False(string.IsNullOrEmpty(entry.Topic));
        Assert.False(string.IsNullOrEmpty(entry.Source));
        Assert.InRange(entry.Alternatives.Count, 4, 12);
        Assert.Matches(@"[.?/:}]$", entry.Answer);
    });

    [Theory]
    // Both boundary days: requests are taken on the deadline day, and on the next they are not. // R11
    [InlineData("2020-05-08", "deadline", "Podeu presentar la sol·licitud fins al divendres 8 de maig de 2020, aquest dia inclòs.")]
    [InlineData("2020-05-09", "deadline", "El termini de la convocatòria 2020-1 es va acabar el divendres 8 de maig de 2020. "
        + "La propera convocatòria serà la 2020-2; les sessions es faran de l'1 de setembre al 31 de desembre de 2020. "
        + "Encara no hi ha la data d'obertura.")]
    [InlineData("2020-04-01", "is-open", "Ara encara no es poden presentar sol·licituds. La propera convocatòria, 2020-1, s'obrirà "
        + "el dimecres 15 d'abril de 2020, i les sessions es faran de l'1 de maig al 31 de juliol de 2020.")]
    [InlineData("2020-05-01", "hours-left", "Ara mateix queden 4 hores de mentoria (1 paquet) i 26 hores i 30 minuts "
        + "d'assessorament (6 paquets).")]
    [InlineData("2020-05-01", "package", "Cada ajuntament té un paquet de 4 hores: 2 sessions de 2 hores. És orientatiu i s'adapta "
        + "a les vostres necessitats.")]
    [InlineData("2020-05-01", "recent-members", "Es té una consideració especial amb els ajuntaments que són membres des d'abril de "
        + "2019 o després, i amb els que tenen menys trajectòria i pocs instruments en polítiques d'economia social i solidària.")]
    public void Fill_SaysTheFactsOfTheDay(string day, string id, string expected) => Assert.Equal(
        expected,
        FaqAnswers.Fill(CallFaq.Entries.Single(e => e.Id == id), CallFacts.Of(First, DateOnly.Parse(day, null), Second)));

    [Fact]
    public void Fill_WhenEntryIsNotOfTheCall_SaysItAsWritten() => Assert.Equal(
        "Poseu {nom} al plec.", FaqAnswers.Fill(new("x", "", "?", "Poseu {nom} al plec.", []), CallFacts.Without()));
}
