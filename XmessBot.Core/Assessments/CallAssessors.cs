using XmessBot.Core.Members;

namespace XmessBot.Core.Assessments;

/// <summary>Who assesses the requests of a call: whom staff named for it, or everybody of the technical commission (R12).</summary>
public static class CallAssessors
{
    /// <summary>Staff names the assessors of a call; nobody, so that the whole commission is again. Refused for who is not staff.</summary>
    public static Outcome<IReadOnlyList<Person>> Name(IReadOnlyList<Person> assessors, Person by) =>
        !by.IsStaff ? new OnlyStaff()
        : assessors.FirstOrDefault(person => !person.IsStaff) is { } other ? new AssessorNotStaff(other)
        : new Outcome<IReadOnlyList<Person>>.Done([.. assessors.DistinctBy(person => person.Id)]);
}
