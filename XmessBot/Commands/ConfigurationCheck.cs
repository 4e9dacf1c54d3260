using System.Net.Mail;
using XmessBot.Hosting;

namespace XmessBot.Commands;

/// <summary>What is wrong with the configuration by itself, each fault a sentence in Catalan that says what to do.</summary>
internal static class ConfigurationCheck
{
    public static IEnumerable<string> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        var appId = configuration["MicrosoftAppId"] ?? "";
        var singleTenant = string.Equals(configuration["MicrosoftAppType"], "SingleTenant", StringComparison.OrdinalIgnoreCase);
        var managed = string.Equals(configuration["MicrosoftAppType"], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
        if (appId.Length > 0 && !Guid.TryParse(appId, out _)) yield return "MicrosoftAppId no és un identificador d'aplicació (un GUID).";
        if (appId.Length > 0 && !managed && Empty("MicrosoftAppPassword")) yield return "Hi ha MicrosoftAppId i falta MicrosoftAppPassword.";
        if (appId.Length > 0 && (singleTenant || managed) && Empty("MicrosoftAppTenantId")) yield return "Amb aquest MicrosoftAppType cal MicrosoftAppTenantId.";
        if (appId.Length == 0 && !Empty("MicrosoftAppPassword")) yield return "Hi ha MicrosoftAppPassword i falta MicrosoftAppId.";

        if (!environment.IsDevelopment() && Empty("Mail:Host"))
            yield return "Falta Mail:Host: sense servidor de correu ningú no rep els codis per identificar-se.";
        if (!Address(configuration["Mail:From"])) yield return $"Mail:From no és una adreça de correu: «{configuration["Mail:From"]}».";
        if (!Empty("Mail:User") && Empty("Mail:Password")) yield return "Hi ha Mail:User i falta Mail:Password.";
        if (!Empty("Admin:Email") && !Address(configuration["Admin:Email"])) yield return $"Admin:Email no és una adreça de correu: «{configuration["Admin:Email"]}».";
        if (!Empty("Clock:Now") && Clock.Parse(configuration["Clock:Now"]!) is not null && !environment.IsDevelopment())
            yield return "Clock:Now és per a demostracions: en producció els terminis es comptarien des d'un dia inventat.";

        bool Empty(string key) => string.IsNullOrWhiteSpace(configuration[key]);
    }

    private static bool Address(string? text) => MailAddress.TryCreate(text, out _);
}
