using CsCheck;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Tests.Wording;

/// <summary>No two things that somebody chooses among are called the same.</summary>
public sealed class UniqueLabelsTests
{
    private static readonly string[] Names = ["Pau Vila", "pau vila", "Pau Vila (1)", "Pau Vila (Vic)", "Marta", ""];
    private static readonly Gen<string> AFew = Gen.Int[0, Names.Length - 1].Select(at => Names[at]);
    private static readonly Gen<string?> ADetail = Gen.Int[0, Names.Length].Select(at => at == Names.Length ? null : Names[at]);

    [Fact]
    public void Of_WhenSomeAreCalledTheSame_TellsThemApartByTheFirstDetailThatDoes() => Assert.Equal(
        ["Pau Vila (Girona, pau@girona.cat)", "Marta Pou", "Pau Vila (Vic)", "Pau Vila (Girona, pvila@girona.cat)"],
        Labels(("Pau Vila", "Girona", "pau@girona.cat"), ("Marta Pou", "Vic", "m@vic.cat"), ("Pau Vila", "Vic", "pau@vic.cat"),
            ("Pau Vila", "Girona", "pvila@girona.cat")));

    [Fact] // a detail that is the same tells nothing and is not said; one that is unknown is not either
    public void Of_WhenADetailTellsNothing_LeavesItOut() => Assert.Equal(
        ["Pau Vila (a@x.cat)", "Pau Vila (b@x.cat)", "Marta", "Marta (Vic)"],
        Labels(("Pau Vila", "Girona", "a@x.cat"), ("Pau Vila", "Girona", "b@x.cat"), ("Marta", null, "c@x.cat"),
            ("Marta", "Vic", "d@x.cat")));

    [Fact]
    public void Of_WhenNothingTellsThemApart_NumbersThem() => Assert.Equal(
        ["Pau Vila (1)", "Pau Vila (2)"], Labels(("Pau Vila", "Vic", "a@x.cat"), ("Pau Vila", "Vic", "a@x.cat")));

    [Fact]
    public void Of_WhateverTheyAreCalled_NoTwoAreTheSame() =>
        Gen.Select(AFew, ADetail, ADetail).Array[0, 8].Sample(things =>
        {
            var labels = Labels(things);
            Assert.Equal(things.Length, labels.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(labels.Zip(things), each => Assert.StartsWith(each.Second.Item1, each.First, StringComparison.Ordinal));
        });

    [Fact] // whoever asks, and of whatever
    public void Question_WhateverItsOptions_ShowsNoTwoThatAreTheSame() => AFew.Array[0, 8].Sample(titles =>
    {
        var options = titles.Select((title, at) => new Option($"{at}", title)).ToArray();
        var shown = Question.OptionsOf(Question.Ask(Asking.Choose("Quina?"), "Quina?", "key", options)).ToArray();
        Assert.Equal(options.Select(option => option.Value), shown.Select(option => option.Value));
        Assert.Equal(titles.Length, shown.Select(option => option.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    });

    private static IReadOnlyList<string> Labels(params (string Name, string? Council, string? Address)[] things) =>
        UniqueLabels.Of(things, each => each.Name, each => each.Council, each => each.Address);
}
