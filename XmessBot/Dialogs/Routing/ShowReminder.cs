using Microsoft.Bot.Builder;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Shows a person what waits for their answer in one feature, when no question is open: they may not have read the e-mail.
/// </summary>
/// <param name="context">The turn.</param>
/// <param name="shown">What has been shown in this conversation already.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
internal delegate Task ShowReminder(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken);
