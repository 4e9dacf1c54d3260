'use strict';

// How Web Chat looks. Colours meet a contrast of 4.5 to 1 on their ground.
window.xmessStyle = {
  accent: '#0b5563',
  subtle: '#4f6166',
  backgroundColor: '#fff',
  primaryFont: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: 12,
  bubbleBackground: '#eef3f4',
  bubbleBorderColor: '#dbe5e7',
  bubbleBorderRadius: 12,
  bubbleTextColor: '#1d2a2e',
  bubbleFromUserBackground: '#0b5563',
  bubbleFromUserBorderColor: '#0b5563',
  bubbleFromUserBorderRadius: 12,
  bubbleFromUserTextColor: '#fff',
  bubbleMaxWidth: 560,
  // On a phone its place is better used by the words.
  botAvatarInitials: window.matchMedia('(max-width: 480px)').matches ? undefined : 'X',
  botAvatarBackgroundColor: '#0b5563',
  groupTimestamp: 120000,
  hideUploadButton: true,
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendBoxMaxHeight: 160,
  sendBoxButtonColor: '#0b5563',
  sendBoxPlaceholderColor: '#56666b',
  sendBoxBorderTop: '1px solid #cfdadc',
  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 22,
  suggestedActionHeight: 44,
  suggestedActionTextColor: '#0b5563',
  suggestedActionBorderColor: '#0b5563',
  cardPushButtonBackgroundColor: '#0b5563',
  cardPushButtonTextColor: '#fff',
  cardEmphasisBackgroundColor: '#eef3f4'
};

// The theme of Adaptive Cards: only what must agree with the above.
window.xmessCards = {
  fontFamily: window.xmessStyle.primaryFont,
  containerStyles: {
    default: { foregroundColors: { default: { default: '#1d2a2e', subtle: '#4f6166' } } }
  },
  fontSizes: { small: 14, default: 16, medium: 17, large: 19, extraLarge: 24 },
  actions: { actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 12, spacing: 'default' },
  separator: { lineThickness: 1, lineColor: '#b3c2c6' },
  supportsInteractivity: true
};
