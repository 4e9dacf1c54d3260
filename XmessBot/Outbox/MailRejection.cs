using XmessBot.Storage.Turns;

namespace XmessBot.Outbox;

/// <summary>A permanent rejection of a message: retrying is useless.</summary>
/// <param name="Why">Whether the address or the server is at fault.</param>
/// <param name="Code">The server's codes, "550 5.1.1"; never its text, which names people.</param>
public sealed record MailRejection(Undelivered Why, string Code);
