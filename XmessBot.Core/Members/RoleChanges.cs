namespace XmessBot.Core.Members;

/// <summary>Staff gives and takes roles, and says which council a person works for (R03, R12).</summary>
public static class RoleChanges
{
    private const Roles OfAdmins = Roles.Staff | Roles.Admin;

    /// <summary>
    /// The person with a role more. Refused to who is not staff, and to who is no administrator for the roles of the commission and of
    /// administrators (R12); when the person has it already; and for a mentor of no council, or of one that is no member (R01, R03).
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="membership">That of their council; of no account when they have none.</param>
    /// <param name="by">Who gives it.</param>
    public static Outcome<Person> Give(Person person, Roles role, Membership membership, Person by) =>
        (MayChange(role, by)
            ?? (person.Roles.HasFlag(role) ? new RoleIsSo(role, true) : null)
            ?? (person with { Roles = role }).WhyNotAccompany(membership)) is { } why
            ? why : person with { Roles = person.Roles | role };

    /// <summary>
    /// The person without a role. Refused as <see cref="Give"/>; for the last administrator (R12); and for who still accompanies a council
    /// by that role (R03, R04).
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="admins">How many administrators there are.</param>
    /// <param name="open">How many open assignments they have by that role.</param>
    /// <param name="by">Who takes it.</param>
    public static Outcome<Person> Take(Person person, Roles role, int admins, int open, Person by) =>
        (MayChange(role, by)
            ?? (person.Roles.HasFlag(role) ? null : new RoleIsSo(role, false))
            ?? IsNotLast(person, role, admins)
            ?? (open > 0 ? new RoleInUse(role, open) : (Refusal?)null)) is { } why
            ? why : person with { Roles = person.Roles & ~role };

    /// <summary>
    /// The person as one who works for a council, and speaks for it if they make requests (R01, R03). Refused to who is not staff (R12),
    /// and for who accompanies others when the council is no member (R01, R03).
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="municipality">The INE code of the council.</param>
    /// <param name="membership">That of the council.</param>
    /// <param name="by">Who says it.</param>
    public static Outcome<Person> OfCouncil(Person person, string municipality, Membership membership, Person by)
    {
        if (!by.IsStaff) return new OnlyStaff();
        var moved = person with { Municipality = municipality, Standing = Standing.Registered };
        return moved.WhyNotAccompany(membership) is { } why ? why : moved;
    }

    /// <summary>
    /// Why the role cannot be taken, because nobody would administer the service any more; null when somebody would (R12).
    /// </summary>
    public static LastAdmin? IsNotLast(Person person, Roles lost, int admins) =>
        lost.HasFlag(Roles.Admin) && person.Roles.HasFlag(Roles.Admin) && admins <= 1 ? new LastAdmin() : null;

    private static Refusal? MayChange(Roles role, Person by) =>
        !by.IsStaff ? new OnlyStaff()
        : (role & OfAdmins) != 0 && !by.Roles.HasFlag(Roles.Admin) ? new OnlyAdmin()
        : null;
}
