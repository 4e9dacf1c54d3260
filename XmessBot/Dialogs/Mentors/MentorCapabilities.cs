using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.Mentors;

/// <summary>Proposes mentors for a request, for staff (R12).</summary>
internal static class MentorCapabilities
{
    /// <summary>Proposes mentors for a request.</summary>
    public static Capability Propose { get; } = new(CapabilityId.Mentors, MentorsDialog.DialogId)
    {
        Label = "request_detail",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.AllButText | Interrupts.Short,
        Recognise = heard => MentorQuestions.Read(heard.Said) is null ? null : Propose!.Claims(Rank.Order, heard),
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };
}
