using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

/// <summary>R23, R14-R16: nothing is sent with something unanswered or a commitment not accepted.</summary>
public sealed class RequestMissingTests
{
    private static readonly Dictionary<RequestField, RequestAnswers> Without = new()
    {
        [RequestField.Post] = Complete with { Post = null },
        [RequestField.Need] = Complete with { Need = null },
        [RequestField.Impact] = Complete with { Impact = null },
        [RequestField.Transferability] = Complete with { Transferability = null },
        [RequestField.Alignment] = Complete with { Alignment = null },
        [RequestField.TrackRecord] = Complete with { TrackRecord = null },
        [RequestField.Service] = Complete with { Service = null },
        [RequestField.Modality] = Complete with { Modality = null },
        [RequestField.Gender] = Complete with { Gender = null },
        [RequestField.Availability] = Complete with { Availability = null },
        [RequestField.Commitments] = Complete with { Commitments = Commitments.None },
    };

    // The commitments are refused by rules of their own.
    public static TheoryData<RequestField> Fields => [.. Enum.GetValues<RequestField>().Where(each => each != RequestField.Commitments)];

    [Theory] // R23
    [MemberData(nameof(Fields))]
    public void Submit_WhenOneAnswerIsMissing_IsRefusedWithThatField(RequestField field) =>
        Assert.Equal([field], Submit(Without[field]).Refusal<Request, AnswersMissing>(RuleId.R23).Fields);

    [Theory] // R23: what was sent is changed only to something complete
    [MemberData(nameof(Fields))]
    public void Change_WhenSentAndAnAnswerWouldBeMissing_IsRefusedWithThatField(RequestField field) =>
        Assert.Equal(
            [field],
            Submitted.Change(Without[field], Calls2020.First, Officer, Calls2020.WhileOpen).Refusal<Request,
                AnswersMissing>(RuleId.R23).Fields);

    [Theory] // a draft is written bit by bit
    [MemberData(nameof(Fields))]
    public void Change_WhenDraftAndAnAnswerIsMissing_IsDone(RequestField field) =>
        Assert.Equal([field], Draft.Change(Without[field], Calls2020.First, Officer, Calls2020.WhileOpen).Value().Answers.Missing);

    [Fact]
    public void Submit_WhenNothingIsAnswered_IsRefusedWithEveryFieldInTheOrderOfTheForm() => // R23
        Assert.Equal(
            [
                RequestField.Post, RequestField.Need, RequestField.Impact, RequestField.Transferability, RequestField.Alignment,
                RequestField.TrackRecord, RequestField.Service, RequestField.Modality, RequestField.Gender,
                RequestField.Availability, RequestField.Commitments,
            ],
            Submit(new RequestAnswers()).Refusal<Request, AnswersMissing>(RuleId.R23).Fields);

    [Fact]
    public void Submit_WhenSomeAreMissing_ListsThemInTheOrderOfTheFormAndNotOfAnswering() => // R23
        Assert.Equal(
            [RequestField.Need, RequestField.Modality, RequestField.Commitments],
            Submit(Complete with { Commitments = Commitments.TakePart, Modality = null, Need = null })
                .Refusal<Request, AnswersMissing>(RuleId.R23).Fields);

    [Theory]
    [InlineData(Commitments.All & ~Commitments.TakePart, RuleId.R14, Commitments.TakePart)]
    [InlineData(Commitments.All & ~Commitments.Share, RuleId.R15, Commitments.Share)]
    [InlineData(Commitments.All & ~Commitments.Inform, RuleId.R16, Commitments.Inform)]
    [InlineData(Commitments.TakePart, RuleId.R15, Commitments.Share)] // the first of two
    [InlineData(Commitments.Inform, RuleId.R14, Commitments.TakePart)]
    [InlineData(Commitments.None, RuleId.R14, Commitments.TakePart)]
    public void Submit_WhenACommitmentIsNotAccepted_IsRefusedByItsRule(Commitments accepted, RuleId rule, Commitments asked) =>
        Assert.Equal(asked, Submit(Complete with { Commitments = accepted }).Refusal<Request, CommitmentNotAccepted>(rule).Commitment);

    [Fact]
    public void Change_WhenSentAndACommitmentWouldBeTakenBack_IsRefused() => Assert.Equal( // R15
        Commitments.Share,
        Submitted.Change(Complete with { Commitments = Commitments.All & ~Commitments.Share }, Calls2020.First, Officer,
            Calls2020.WhileOpen)
            .Refusal<Request, CommitmentNotAccepted>(RuleId.R15).Commitment);

    [Fact]
    public void Change_WhenDraftAndNoCommitmentIsAccepted_IsDone() =>
        Assert.Equal([RequestField.Commitments], Draft.Change(Without[RequestField.Commitments], Calls2020.First, Officer,
            Calls2020.WhileOpen).Value().Answers.Missing);

    private static Outcome<Request> Submit(RequestAnswers answers) =>
        (Draft with { Answers = answers }).Submit(Calls2020.First, Membership.Member, Officer, null, Number, Calls2020.WhileOpen);
}
