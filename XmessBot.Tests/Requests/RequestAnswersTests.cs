using XmessBot.Core;
using XmessBot.Core.Requests;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

public sealed class RequestAnswersTests
{
    private static readonly RequestField[] Written =
    [
        RequestField.Post, RequestField.Need, RequestField.Impact, RequestField.Transferability, RequestField.Alignment,
        RequestField.TrackRecord, RequestField.Gender,
    ];

    public static TheoryData<RequestField> WrittenFields => [.. Written];

    public static TheoryData<RequestField> ChosenFields => [.. Enum.GetValues<RequestField>().Except(Written)];

    [Theory]
    [MemberData(nameof(WrittenFields))]
    public void WithText_WhenItAnswers_SetsThatFieldAndNoOther(RequestField field)
    {
        var answers = new RequestAnswers().WithText(field, "  Formació per a l'equip tècnic nou \n").Value();
        Assert.Equal("Formació per a l'equip tècnic nou", answers.Text(field));
        Assert.Equal(Enum.GetValues<RequestField>().Where(other => other != field), answers.Missing);
    }

    [Theory]
    [MemberData(nameof(WrittenFields))]
    public void WithText_WhenAnsweredAgain_ReplacesThatFieldAndNoOther(RequestField field)
    {
        var answers = Complete.WithText(field, "Una resposta nova i prou llarga").Value();
        Assert.Equal("Una resposta nova i prou llarga", answers.Text(field));
        Assert.All(Written.Where(other => other != field), other => Assert.Equal(Complete.Text(other), answers.Text(other)));
        Assert.Empty(answers.Missing);
    }

    [Theory]
    [MemberData(nameof(ChosenFields))]
    public void WithText_WhenFieldIsNotWritten_IsABugOfTheCaller(RequestField field)
    {
        Assert.Throws<ArgumentException>(() => Complete.WithText(field, "Una resposta prou llarga sí"));
        Assert.Null(Complete.Text(field));
    }

    [Fact]
    public void WithText_WhenLong_KeepsItWholeWithItsLines()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("L'Ajuntament de Berga vol una eina  per a «clàusules socials» 👩🏽‍🌾.", 80));
        Assert.InRange(text.Length, 5_000, 6_000);
        Assert.Equal(text, Complete.WithText(RequestField.Need, text).Value().Need);
    }

    [Fact]
    public void Gender_WhenNotAsked_IsMissing() => // R21: optional, and answered explicitly all the same
        Assert.Equal([RequestField.Gender], (Complete with { Gender = null }).Missing);

    [Fact]
    public void WithoutGender_WhenLeftOut_IsAnswered() // R21
    {
        var answers = (Complete with { Gender = null }).WithoutGender();
        Assert.True(answers.Has(RequestField.Gender));
        Assert.Equal("", answers.Gender);
    }

    [Theory] // R21: silence is not an answer; leaving it out is a choice of its own
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("—")]
    public void WithText_WhenGenderIsBlank_IsRefused(string text) =>
        Assert.Equal(
            (0, 3),
            Complete.WithText(RequestField.Gender, text)
            .Refusal<RequestAnswers, TextTooShort>(RuleId.R23) is var why ? (why.Words, why.MinWords) : default);

    [Fact]
    public void WithText_WhenGenderWasLeftOut_CanBeWrittenAfterAll() => // R23
        Assert.Equal("Dones en atur del barri",
            Complete.WithoutGender().WithText(RequestField.Gender, "Dones en atur del barri").Value().Gender);

    [Fact]
    public void Accepting_WhenOneByOne_IsAnsweredOnlyWithTheLast() // R14, R15, R16
    {
        var none = Complete with { Commitments = Commitments.None };
        var two = none.Accepting(Commitments.TakePart).Accepting(Commitments.Inform).Accepting(Commitments.Inform);
        Assert.Equal(Commitments.TakePart | Commitments.Inform, two.Commitments); // twice is once
        Assert.False(two.Has(RequestField.Commitments));
        Assert.True(two.Accepting(Commitments.Share).Has(RequestField.Commitments));
    }

    [Fact]
    public void All_WhenCommitments_IsEachOfTheThree() => // R14, R15, R16
        Assert.Equal(
            Commitments.All,
            Enum.GetValues<Commitments>().Where(one => one != Commitments.All).Aggregate(Commitments.None, (all, one) => all | one));

    [Fact]
    public void Has_WhenEverythingIsAnswered_MissesNothing()
    {
        Assert.Empty(Complete.Missing);
        Assert.All(Enum.GetValues<RequestField>(), field => Assert.True(Complete.Has(field)));
    }
}
