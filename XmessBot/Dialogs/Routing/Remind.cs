using Microsoft.Bot.Builder;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Tells whoever came to the chat what waits for their answer, of one feature, when nothing is being asked: the letter may not have
/// been read.
/// </summary>
/// <param name="context">The turn.</param>
/// <param name="shown">What has been shown in this conversation already.</param>
/// <param name="cancellationToken">To give up.</param>
internal delegate Task Remind(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken);
