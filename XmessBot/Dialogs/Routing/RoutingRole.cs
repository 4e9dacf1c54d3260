using XmessBot.Core.Members;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>How routing sees the person who sent a message.</summary>
internal static class RoutingRole
{
    /// <summary>The role for which their messages are classified.</summary>
    public static Role Of(Person? person) => person switch
    {
        null => Role.Any,
        { IsStaff: true } => Role.Staff,
        { Roles: var roles } when GivesSessions(person) && (roles & Roles.Applicant) == 0 => Role.Mentor,
        _ => Role.Officer,
    };

    /// <summary>Whether they give sessions (R03, R04).</summary>
    public static bool GivesSessions(Person? person) => person is not null && (person.Roles & (Roles.Mentor | Roles.Advisor)) != 0;
}
