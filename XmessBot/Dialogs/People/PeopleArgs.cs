using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;

namespace XmessBot.Dialogs.People;

/// <summary>What is known so far of what staff says of people.</summary>
public sealed class PeopleArgs
{
    /// <summary>What is done.</summary>
    public PeopleAct Act { get; set; }

    /// <summary>The role that is given or taken.</summary>
    public Roles Role { get; set; }

    /// <summary>The addresses of the people.</summary>
    public List<string> Emails { get; set; } = [];

    /// <summary>The INE code of the council.</summary>
    public string? Council { get; set; }

    /// <summary>The mail domain.</summary>
    public string? Domain { get; set; }

    /// <summary>The call's id.</summary>
    public string? Call { get; set; }

    internal static PeopleArgs Of(object? options) => options as PeopleArgs ?? new PeopleArgs();
}
