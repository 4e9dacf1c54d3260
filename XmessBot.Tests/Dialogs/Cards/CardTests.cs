using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Cards;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Cards;

/// <summary>Teams shows six actions together and leaves out the rest.</summary>
public class CardTests
{
    [Theory]
    [InlineData(0, new[] { 0 })]
    [InlineData(6, new[] { 6 })]
    [InlineData(7, new[] { 6, 1 })]
    [InlineData(11, new[] { 6, 5 })]
    [InlineData(13, new[] { 6, 6, 1 })]
    public void Question_WhateverItsOptions_ShowsThemAllInOrderAndNoMoreThanSixTogether(int count, int[] sets)
    {
        string[] options = [.. Enumerable.Range(1, count).Select(each => $"opció {each}")];
        var card = (JObject)Card.Question("Quina?", "prova|1", options.Select(each => new Option(each, each))).Attachments.Single().Content;

        Assert.Equal(sets, ActionSets.Of(card).Select(set => set.Count));
        Assert.Equal(options, ActionSets.Of(card).SelectMany(set => set).Select(button => (string?)button["title"]));
        Assert.Equal("Quina?", (string?)card.Element("text")["text"]);
    }
}
