namespace XmessBot.Tests.WholeCall;

/// <summary>How an officer makes their council's request, from the first words to the receipt.</summary>
internal static class Requests
{
    // What councils of one comarca need is alike, so that diversity has something to say (R21).
    private static readonly string[] Needs =
    [
        "Volem incorporar clàusules socials als contractes de neteja, que licitem a la tardor per primera vegada.",
        "Volem obrir un espai de suport a cooperatives noves i no sabem com s'organitza ni què costa.",
        "Volem cedir locals municipals buits a entitats de l'economia social i ens falten criteris.",
        "Volem fer un mercat de consum responsable i implicar-hi els pagesos de la comarca.",
        "Volem una comunitat energètica al polígon i no sabem quina forma jurídica convé.",
    ];

    public static async Task SendAsync(CallStage stage, Actor officer, int n)
    {
        var who = officer.Account;
        await stage.SayAsync(who, "Vull fer una sol·licitud", "Quina és la vostra adreça electrònica");
        await stage.SayAsync(who, officer.Address, "val deu minuts");
        await stage.SayCodeAsync(who, officer.Address, "De quin ajuntament sou?");
        await stage.SayAsync(who, officer.Council!.Name, "1 de 11");
        await stage.SayAsync(who, "Tècnica de promoció econòmica", "2 de 11");
        await stage.SayAsync(who, Needs[n % Needs.Length], "3 de 11");
        await stage.SayAsync(who, "Que tres cooperatives i dues entitats del municipi hi puguin participar l'any que ve.", "4 de 11");
        await stage.SayAsync(who, "La guia que en surti, que compartirem amb tota la xarxa.", "5 de 11");
        await stage.SayAsync(who, "Reforça les cooperatives locals i el teixit associatiu.", "6 de 11");
        await stage.SayAsync(who, "Una tècnica a mitja jornada i cap pla aprovat.", "7 de 11");
        await stage.SayAsync(who, n % 4 == 0 ? "mentoria" : "assessorament", "8 de 11");
        await stage.SayAsync(who, "a distància", "9 de 11");
        await stage.PressAsync(who, "La deixo en blanc", "10 de 11");
        await stage.SayAsync(who, "dimarts i dijous al matí", "Ho he entès així");
        await stage.SayAsync(who, "sí", "1 de 3");
        for (var commitment = 0; commitment < 3; commitment++) await stage.SayAsync(who, "sí");
        await stage.SayAsync(who, "envia la sol·licitud", "Codi de verificació");
    }
}
