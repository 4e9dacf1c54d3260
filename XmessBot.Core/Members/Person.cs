namespace XmessBot.Core.Members;

/// <summary>Primary key of a person.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct PersonId(Guid Value);

/// <summary>What a person does in the service; one person can do several things.</summary>
[Flags]
public enum Roles
{
    /// <summary>Somebody who proved an address and nothing else.</summary>
    None = 0,

    /// <summary>Asks on behalf of a council.</summary>
    Applicant = 1,

    /// <summary>Accompanies other councils (R03).</summary>
    Mentor = 2,

    /// <summary>Answers concrete needs (R04).</summary>
    Advisor = 4,

    /// <summary>Of the technical commission (R12).</summary>
    Staff = 8,

    /// <summary>Keeps people and configuration.</summary>
    Admin = 16,
}

/// <summary>On what grounds a person is taken to speak for their council.</summary>
public enum Standing
{
    /// <summary>They proved an address; staff has to confirm that they speak for the council.</summary>
    Unconfirmed,

    /// <summary>Their address is of a domain that staff recorded for the council.</summary>
    ByDomain,

    /// <summary>Staff registered or confirmed them.</summary>
    Registered,
}

/// <summary>A user of the service, identified by a verified e-mail address.</summary>
/// <param name="Id">The key.</param>
/// <param name="Email">The proved address, lower case.</param>
/// <param name="Name">How they are called, when known.</param>
/// <param name="Roles">What they do.</param>
/// <param name="Municipality">The INE code of the council they speak for, when known.</param>
/// <param name="Standing">Why they are believed to.</param>
public sealed record Person(PersonId Id, string Email, string? Name, Roles Roles, string? Municipality, Standing Standing)
{
    /// <summary>Whether e-mails did not reach them and the chat has not told them yet.</summary>
    public bool HasMissedMail { get; init; }

    /// <summary>Whether they are of the technical commission: the only check for what only staff may do (R12).</summary>
    public bool IsStaff => (Roles & (Roles.Staff | Roles.Admin)) != 0;

    /// <summary>
    /// Whether what they send for that council counts without waiting for staff to confirm them: they ask on behalf of it, and
    /// staff or their mail domain says so. A mentor is of a council too, and does not speak for it.
    /// </summary>
    public bool SpeaksForCouncil(string municipality) =>
        Roles.HasFlag(Roles.Applicant) && Municipality == municipality && Standing != Standing.Unconfirmed;
}
