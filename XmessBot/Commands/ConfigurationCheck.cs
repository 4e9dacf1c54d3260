using XmessBot.Core.Language;
using XmessBot.Hosting;
using XmessBot.Notifications;

namespace XmessBot.Commands;

/// <summary>Checks the configuration by itself; each fault is a sentence in Catalan that says what to do.</summary>
internal static class ConfigurationCheck
{
    public static IEnumerable<string> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        var appId = configuration["MicrosoftAppId"] ?? "";
        var singleTenant = string.Equals(configuration["MicrosoftAppType"], "SingleTenant", StringComparison.OrdinalIgnoreCase);
        var managed = string.Equals(configuration["MicrosoftAppType"], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
        if (appId.Length > 0 && !Guid.TryParse(appId, out _)) yield return "MicrosoftAppId no és un identificador d'aplicació (un GUID).";
        if (appId.Length > 0 && !managed && Empty("MicrosoftAppPassword"))
            yield return "Hi ha MicrosoftAppId i falta MicrosoftAppPassword.";
        if (appId.Length > 0 && (singleTenant || managed) && Empty("MicrosoftAppTenantId"))
            yield return "Amb aquest MicrosoftAppType cal MicrosoftAppTenantId.";
        if (appId.Length == 0 && !Empty("MicrosoftAppPassword")) yield return "Hi ha MicrosoftAppPassword i falta MicrosoftAppId.";

        foreach (var fault in MailFaults(configuration, environment)) yield return fault;
        if (!Empty("Admin:Email") && !Address(configuration["Admin:Email"]))
            yield return $"Admin:Email no és una adreça de correu: «{configuration["Admin:Email"]}».";
        if (!Empty("Clock:Now") && HostClock.Parse(configuration["Clock:Now"]!) is not null && !environment.IsDevelopment())
            yield return "Clock:Now és per a demostracions: en producció els terminis es comptarien des d'un dia inventat.";

        bool Empty(string key) => string.IsNullOrWhiteSpace(configuration[key]);
    }

    private static IEnumerable<string> MailFaults(IConfiguration configuration, IHostEnvironment environment)
    {
        var mail = configuration.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        if (!environment.IsDevelopment() && mail.Host.Length == 0)
            yield return "Falta Mail:Host: sense servidor de correu ningú no rep els codis per identificar-se.";
        if (mail.Host.Length == 0 && !FolderMailSender.CanWrite(Path.GetFullPath(mail.Folder, environment.ContentRootPath)))
            yield return $"No es pot escriure a la carpeta de Mail:Folder, «{mail.Folder}»: les cartes no es poden deixar enlloc.";
        // In Development without a mail server no mail leaves the machine, so the sender does not matter.
        if ((mail.Host.Length > 0 || !environment.IsDevelopment()) && !Address(mail.From))
            yield return $"Mail:From no és una adreça de correu amb un domini vostre: «{mail.From}».";
        if (mail.LocalDomain.Length > 0 && !IsFullName(mail.LocalDomain))
            yield return $"Mail:LocalDomain ha de ser un nom de màquina sencer, com ara xat.exemple.cat: «{mail.LocalDomain}».";
        if (mail.User is { Length: > 0 } && string.IsNullOrWhiteSpace(mail.Password)) yield return "Hi ha Mail:User i falta Mail:Password.";
        var url = configuration["DirectLine:PublicUrl"];
        if (string.IsNullOrWhiteSpace(url))
        {
            if (!environment.IsDevelopment())
                yield return "Falta DirectLine:PublicUrl, l'adreça d'aquest servei: sense ella les cartes no poden dur cap enllaç.";
        }
        else if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return $"DirectLine:PublicUrl no és una adreça web sencera com ara https://xat.exemple.cat: «{url}».";
        }
        else if (address.IsLoopback && !environment.IsDevelopment())
        {
            yield return $"DirectLine:PublicUrl és d'aquesta màquina, «{url}»: els enllaços de les cartes no s'obririen enlloc més.";
        }
    }

    private static bool IsFullName(string name) =>
        name.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(name) == UriHostNameType.Dns;

    private static bool Address(string? text) => text is not null && EmailReader.ReadNamed(text) is not null;
}
