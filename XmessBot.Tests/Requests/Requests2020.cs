using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;

namespace XmessBot.Tests.Requests;

/// <summary>A request of the first call of 2020 that nothing is wrong with; tests spoil one thing at a time.</summary>
internal static class Requests2020
{
    public const string Berga = "08022";
    public const string Number = "2020-1-007";

    public static Person Officer { get; } =
        new(PersonOf(7), "nuria@ajberga.cat", "Núria", Roles.Applicant, Berga, Standing.Registered);

    public static RequestAnswers Complete { get; } = new()
    {
        Post = "Tècnica de promoció econòmica",
        Need = "Volem començar amb clàusules socials i no sabem com",
        Impact = "Vuit empreses d'inserció de la comarca",
        Transferability = "Els plecs podran servir a altres",
        Alignment = "Compra pública responsable al territori",
        TrackRecord = "Membres des de 2019 sense instruments",
        Service = PreferredService.Mentoring,
        Modality = PreferredModality.Remote,
        Gender = "",
        Availability = Available(DayOfWeek.Tuesday),
        Commitments = Commitments.All,
    };

    public static Request Draft { get; } = new()
    {
        Id = RequestOf(1),
        Call = "2020-1",
        Municipality = Berga,
        Author = Officer.Id,
        Answers = Complete,
        ChangedAt = Calls2020.WhileOpen.AddDays(-1),
    };

    public static Request Submitted { get; } = Draft with
    {
        State = RequestState.Submitted,
        Number = Number,
        SubmittedAt = Calls2020.WhileOpen.AddHours(-1),
        Version = 2,
    };

    /// <summary>A key that tells in a failure which one it is.</summary>
    public static PersonId PersonOf(byte number) => new(new Guid(number, 0, 0, new byte[8]));

    public static RequestId RequestOf(byte number) => new(new Guid(number, 0, 0, new byte[8]));

    public static IEnumerable<RequestState> States => Enum.GetValues<RequestState>();

    public static Request In(RequestState state) => state == RequestState.Draft ? Draft : Submitted with { State = state };

    public static Availability Available(DayOfWeek day, DayInterval? within = null, params DayInterval[] except) =>
        new("quan puguem", new WeeklyPattern([new WeeklySlot([day], PartOfDay.Morning, null, null)], within, except));
}
