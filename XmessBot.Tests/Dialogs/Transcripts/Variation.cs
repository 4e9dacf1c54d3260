namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>A disturbance while a transcript is played.</summary>
/// <param name="Twice">Every activity is delivered twice, with the same id.</param>
/// <param name="PressedTwice">Every press is delivered again half a minute later, with a new id.</param>
/// <param name="LostBefore">The step before which the bot state is deleted, once.</param>
internal sealed record Variation(bool Twice = false, bool PressedTwice = false, int? LostBefore = null);
