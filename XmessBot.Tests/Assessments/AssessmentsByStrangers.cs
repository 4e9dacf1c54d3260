using XmessBot.Core.Assessments;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Assessments;

/// <summary>What strangers try of Assessments (<see cref="StrangersTests"/>).</summary>
internal static class AssessmentsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["RequestAssessment.HasScored"] = "that somebody has scored is no secret",
            ["RequestAssessment.ScoresOf"] = "for the store; dialogs ask SeenBy",
            ["RequestAssessment.SeenBy"] = "shows nothing to who has not scored: RequestAssessmentTests",
            ["SeenAssessment.MeanOf"] = "of what one may see",
            ["SeenAssessment.SpreadOf"] = "of what one may see",
            ["RequestAssessment.AssessorsAmong"] = "who assesses is no secret",
            ["RequestAssessment.WasReminded"] = "that somebody has not scored is no secret",
            ["AssessedRequests.ChangedSince"] =
                "that a council has changed its request is no secret, and one's own points are one's own",
            ["AssessedRequests.MissingByAssessor"] = "who has not scored yet is no secret",
            ["AssessedRequests.WasReminded"] = "that somebody has not scored is no secret",
            ["RequestAssessment.MissingAmong"] = "who has not scored yet is no secret",
        },
        new()
        {
            ["RequestAssessment.WhyNotScore"] = world => world.Assessment.WhyNotScore(world.Request, [world.By], world.By),
            ["RequestAssessment.Score"] = world => world.Assessment.Score(
                world.Request, [world.By], new CriteriaScores(1, 2, 3), world.Reason, world.By, world.Now),
            ["RequestAssessment.Abstain"] = world => world.Assessment.Abstain(world.Request, world.Reason, world.By, world.Now),
            ["RequestAssessment.Return"] = world => world.Assessment.Return(world.Request, world.By, world.Now),
            ["RequestAssessment.Name"] = world => world.Assessment.Name(
                world.Request, [world.By], [world.By], world.By, world.Now),
            ["AssessedRequest.WhyNotScore"] = world => world.Assessed.WhyNotScore(world.By),
            ["AssessedRequest.Score"] = world => world.Assessed.Score(new CriteriaScores(1, 2, 3), world.Reason, world.By, world.Now),
            ["AssessedRequest.Abstain"] = world => world.Assessed.Abstain(world.Reason, world.By, world.Now),
            ["AssessedRequest.Return"] = world => world.Assessed.Return(world.By, world.Now),
            ["AssessedRequest.Name"] = world => world.Assessed.Name([world.By], world.By, world.Now),
            ["AssessedRequests.Remind"] = world => new[] { world.Assessed }.Remind(world.By, world.By, world.Now),
            ["CallAssessors.Name"] = world => CallAssessors.Name([world.By], world.By),
        });
}
