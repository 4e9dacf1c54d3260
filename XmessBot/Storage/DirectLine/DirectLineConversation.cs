namespace XmessBot.Storage.DirectLine;

/// <summary>A web conversation as it is stored.</summary>
/// <param name="Id">Unguessable, chosen by the server.</param>
/// <param name="UserId">The only user who may post in it.</param>
/// <param name="LastSequence">The watermark of its last activity; 0 while it is empty.</param>
public sealed record DirectLineConversation(string Id, string UserId, long LastSequence);
