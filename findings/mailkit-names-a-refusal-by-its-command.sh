#!/usr/bin/env bash
# MailKit 4.18.2: what SmtpClient makes of a server's refusals that are about the sender, not about the address.
#
# One would expect: ErrorCode RecipientNotAccepted means that something is wrong with the recipient, so that a letter can be
# given up and the address reported; a server that closes is a lost connection; a server that wants TLS, or has none, is a
# fault of the connection's settings, as SmtpProtocolException or SslHandshakeException.
# What happens: the kind is that of the command that was answered, whatever the answer says. Servers such as Postfix put off
# what they have against the client until the first RCPT, so that a wrong HELO name, a relay that is not allowed and a server
# about to close (421; the client says that it is connected still) all are RecipientNotAccepted, with the address in
# Mailbox. 530 to MAIL, "issue STARTTLS first", is a ServiceNotAuthenticatedException though no one asked for a password.
# SecureSocketOptions.StartTls on a server that does not offer it is a plain NotSupportedException, none of MailKit's own.
# What to do: decide by the status and the enhanced code in the message (x.1.x is the address; x.3, x.4, x.5 and x.7, and
# 421, are not), and catch NotSupportedException as a fault of the settings.
#
# Output seen:
#   RCPT 550 5.1.1 <oficina@xmess.example>: Recipient address rejected: User unknown
#    -> SmtpCommandException RecipientNotAccepted 550 oficina@xmess.example, connected: True
#   RCPT 504 5.5.2 <xat>: Helo command rejected: need fully-qualified hostname
#    -> SmtpCommandException RecipientNotAccepted 504 oficina@xmess.example, connected: True
#   RCPT 454 4.7.1 <oficina@xmess.example>: Relay access denied
#    -> SmtpCommandException RecipientNotAccepted 454 oficina@xmess.example, connected: True
#   RCPT 421 4.3.2 Service shutting down
#    -> SmtpCommandException RecipientNotAccepted 421 oficina@xmess.example, connected: True
#   MAIL 530 5.7.0 Must issue a STARTTLS command first
#    -> ServiceNotAuthenticatedException
#   (StartTls, not offered)
#    -> NotSupportedException
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

cat > Try.cs << 'CS'
#:package MailKit@4.18.2
#:property PublishAot=false
#:property NuGetAudit=false
#:property UseSharedCompilation=false
#:property RestorePackagesPath=packages
using System.Net;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

await Send("RCPT", "550 5.1.1 <oficina@xmess.example>: Recipient address rejected: User unknown");
await Send("RCPT", "504 5.5.2 <xat>: Helo command rejected: need fully-qualified hostname");
await Send("RCPT", "454 4.7.1 <oficina@xmess.example>: Relay access denied");
await Send("RCPT", "421 4.3.2 Service shutting down");
await Send("MAIL", "530 5.7.0 Must issue a STARTTLS command first");
await Send("", "(StartTls, not offered)", SecureSocketOptions.StartTls);

async Task Send(string command, string refusal, SecureSocketOptions security = SecureSocketOptions.None)
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    var server = Serve(listener, command, refusal);
    var letter = new MimeMessage { Subject = "Prova", Body = new TextPart { Text = "Prova" } };
    letter.From.Add(MailboxAddress.Parse("xat@xmess.example"));
    letter.To.Add(MailboxAddress.Parse("oficina@xmess.example"));
    using var client = new SmtpClient();
    try
    {
        await client.ConnectAsync("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, security);
        await client.SendAsync(letter);
    }
    catch (Exception error)
    {
        var details = error is SmtpCommandException refused
            ? $" {refused.ErrorCode} {(int)refused.StatusCode} {refused.Mailbox?.Address}, connected: {client.IsConnected}"
            : "";
        Console.WriteLine($"{$"{command} {refusal}".Trim()}\n -> {error.GetType().Name}{details}");
    }
    client.Dispose();
    await server;
}

// One connection, each command accepted but the one to refuse.
async Task Serve(TcpListener listener, string command, string refusal)
{
    using var connection = await listener.AcceptTcpClientAsync();
    using var reader = new StreamReader(connection.GetStream());
    using var writer = new StreamWriter(connection.GetStream()) { NewLine = "\r\n", AutoFlush = true };
    await writer.WriteLineAsync("220 mail.xmess.example ESMTP");
    while (await reader.ReadLineAsync() is { } line && line != "QUIT")
        await writer.WriteLineAsync(command != "" && line.StartsWith(command) ? refusal : "250 2.0.0 Ok");
}
CS

cat > expected << 'TEXT'
RCPT 550 5.1.1 <oficina@xmess.example>: Recipient address rejected: User unknown
 -> SmtpCommandException RecipientNotAccepted 550 oficina@xmess.example, connected: True
RCPT 504 5.5.2 <xat>: Helo command rejected: need fully-qualified hostname
 -> SmtpCommandException RecipientNotAccepted 504 oficina@xmess.example, connected: True
RCPT 454 4.7.1 <oficina@xmess.example>: Relay access denied
 -> SmtpCommandException RecipientNotAccepted 454 oficina@xmess.example, connected: True
RCPT 421 4.3.2 Service shutting down
 -> SmtpCommandException RecipientNotAccepted 421 oficina@xmess.example, connected: True
MAIL 530 5.7.0 Must issue a STARTTLS command first
 -> ServiceNotAuthenticatedException
(StartTls, not offered)
 -> NotSupportedException
TEXT
dotnet build --nologo -v quiet -o built Try.cs > build.log || { cat build.log; exit 1; }
timeout 120 dotnet built/Try.dll | tee seen
diff expected seen && echo 'As written down.'
