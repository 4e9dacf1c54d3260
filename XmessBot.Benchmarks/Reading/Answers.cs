namespace XmessBot.Benchmarks.Reading;

/// <summary>What people answer, by a piece of the question; each time it is asked, the next one.</summary>
internal static class Answers
{
    /// <summary>What those say or ask who were asked nothing.</summary>
    public static readonly string[] ToNothing =
    [
        "d'acord, gràcies", "quantes sessions es fan?", "molt bé, gràcies!", "quan se sabrà la resolució?", "bona tarda",
        "qui fa les mentories?", "perfecte", "hi ha places limitades?", "quin és el calendari de la convocatòria?", "adeu",
    ];

    /// <summary>How the bot says that it did not understand an answer, when it does not say the whole question again.</summary>
    public static readonly string[] NotUnderstood =
    [
        "No sé ", "Premeu ", "No us he entès", "Digueu-me", "Dieu-me", "Em cal", "Això no és el codi", "no trobo", "No trobo",
        "No hi trobo",
    ];

    /// <summary>By what is asked. {address} and {code} are those of who answers.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> All = new Dictionary<string, string[]>
    {
        ["adreça electrònica de l'Ajuntament?"] = ["{address}", "la meva adreça és {address}"],
        ["Escriviu-lo aquí"] = ["{code}"],
        ["De quin ajuntament sou?"] = ["som de Sant Adrià de Besòs", "l'Ajuntament de Prats de Lluçanès"],
        ["Quin és?"] = ["el primer", "el segon"],
        ["càrrec o lloc de treball"] =
            ["Tècnica de promoció econòmica", "Regidor d'hisenda i economia social", "sóc agent d'ocupació"],
        ["Què necessiteu, per a qui i per què ara?"] =
        [
            "Volem incorporar clàusules socials als contractes de neteja i de menjador, que es liciten a la tardor. "
                + "L'equip de contractació no ho ha fet mai i les entitats ens demanen criteris clars.",
            "El mercat municipal es buida i un grup de pagesos vol gestionar-ne vuit parades en cooperativa. Necessitem saber com "
                + "cedir-los l'espai, amb quines garanties i per quants anys, abans que s'acabi la concessió el 31 de desembre.",
            "Necessitem ajuda per posar en marxa un viver de cooperatives per a joves, perquè ara no tenim res.",
        ],
        ["Quin impacte n'espereu"] =
        [
            "Que tres cooperatives i dues empreses d'inserció de la comarca puguin optar als contractes de l'any que ve.",
            "Mantindríem obertes vuit parades i donaríem sortida al producte de dotze famílies.",
        ],
        ["Què en podrien aprofitar altres municipis"] =
        [
            "El model de plec i una guia curta, que compartirem amb la xarxa.",
            "El conveni de cessió d'espais servirà a altres pobles petits.",
        ],
        ["Com hi contribueix la vostra petició?"] =
        [
            "Reforça les cooperatives locals i fa de la compra pública una eina de transformació.",
            "Dona suport a l'economia arrelada al territori.",
        ],
        ["Quina trajectòria té l'Ajuntament"] =
        [
            "Tot just comencem: una tècnica a mitja jornada i cap pla aprovat.",
            "Fa dos anys que tenim un punt d'atenció, amb 12.000 euros l'any i una persona els dimarts i els dijous.",
        ],
        ["Preferiu una mentoria o un assessorament?"] =
            ["preferim l'assessorament", "una mentoria, si pot ser", "el que trobi millor la comissió"],
        ["Com preferiu fer les sessions?"] = ["per videotrucada", "presencial", "ens és igual"],
        ["perspectiva de gènere i interseccional?"] =
        [
            "La majoria de qui treballa en els contractes afectats són dones amb jornades parcials.", "la deixo en blanc",
        ],
        ["Quan podríeu fer les sessions?"] =
            ["dimarts i dijous al matí", "qualsevol tarda menys divendres", "de dilluns a dimecres de 9 a 11"],
        ["Quin altre dia us aniria bé?"] = ["els dimecres al matí"],
        ["És correcte?"] = ["sí", "correcte", "sí, és això"],
        ["1 de 3."] = ["m'hi comprometo", "sí, i tant"],
        ["2 de 3."] = ["també", "m'hi comprometo"],
        ["3 de 3."] = ["m'hi comprometo", "sí"],
        ["Reviseu la sol·licitud"] = ["envia la sol·licitud", "envia-la"],
        ["Què voleu fer?"] = ["continuar-lo", "continuem"],
        ["Si la voleu canviar"] = ["la deixo com està"],
        ["Voleu **retirar la sol·licitud"] = ["no, la mantinc", "sí, retira-la"],
        ["Què voleu canviar de la sol·licitud?"] = ["la modalitat", "res, deixa-la com està"],
        ["Amb quin ajuntament era?"] = ["era amb l'Ajuntament de Vic", "amb Berga"],
        ["Quin dia va ser?"] = ["ahir", "dimarts passat"],
        ["Quanta estona va durar?"] = ["de 10 a 11", "una hora i mitja"],
        ["Va ser presencial o a distància?"] = ["per Zoom", "hi vaig anar"],
        ["De què vau parlar?"] = ["dels plecs de neteja", "clàusules socials i reserva de contractes"],
        ["Ho deso?"] = ["sí, desa-la", "sí", "endavant"],
        ["Les deso totes?"] = ["sí, totes"],
        ["Va sortir res que pugui servir"] =
        [
            "Van preguntar si es poden exigir clàusules socials en un contracte menor. Ens va funcionar començar per un sol contracte.",
            "ara no",
        ],
        ["La corregeixo?"] = ["sí, corregeix-la", "sí"],
        ["La retiro?"] = ["no, deixa-la", "sí"],
        ["N'és una altra?"] = ["sí, n'és una altra"],
        ["Va ser així?"] = ["sí, va ser així", "sí"],
        ["Expliqueu-m'ho en un missatge"] = ["Només va durar una hora, perquè la Clara va haver de marxar"],
        ["Quan us aniria bé fer la sessió"] = ["dijous de la setmana que ve a les 10", "el 19 de maig a les 9"],
        ["A quina hora?"] = ["a les 10 del matí", "a dos quarts de deu"],
        ["Com la fareu?"] = ["a distància", "presencial"],
        ["El voleu proposar igualment?"] = ["sí, proposa'l"],
        ["us proposa una data"] = ["sí, accepto la data", "em va bé"],
        ["us demana canviar la sessió"] = ["d'acord, accepto el canvi"],
        ["Voleu cancel·lar la sessió"] = ["sí, cancel·la-la"],
        ["A quina sessió us referiu?"] = ["la primera"],
        ["Per a quin acompanyament és la sessió?"] = ["el de Berga", "el de Vic"],
        ["Quina voleu veure?"] = ["la primera", "ja estic"],
        ["A qui voleu assignar"] = ["a la Núria Camps", "a l'Anna Soler"],
        ["Quin servei serà?"] = ["mentoria", "assessorament"],
        ["Ho assigno?"] = ["sí", "endavant"],
        ["Quina assignació voleu dir?"] = ["la de Berga", "la primera"],
        ["Quantes hores hi voleu afegir"] = ["una hora", "90 minuts"],
        ["Per quin motiu?"] = ["Cal una sessió més per acabar els plecs de neteja", "Ho hem parlat amb totes dues parts"],
        ["L'amplio?"] = ["sí, amplia-la"],
        ["La tanco?"] = ["no, deixa-la", "sí, tanca-la"],
        ["es manté o s'anul·la?"] = ["es manté"],
        ["Quina voleu decidir?"] = ["la 2", "ja estic"],
        ["s'hi podran registrar sessions"] = ["el 15 de setembre"],
        ["Ho deixo així?"] = ["no, deixa-la", "sí"],
    };
}
