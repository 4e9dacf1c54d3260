'use strict';

// What Web Chat shows and cannot be told to show otherwise.
(() => {
  // Web Chat's own times have twelve hours in Catalan; the bot's have 24. Only where it writes them: people's words stay.
  const twelve = /(\d{1,2}):(\d{2})\s([ap])\.\s?m\./u;
  const in24 = (_, hour, minute, half) => `${hour % 12 + (half === 'p' ? 12 : 0)}.${minute}`;
  const show24 = () => {
    for (const place of document.querySelectorAll('.webchat__activity-status')) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (twelve.test(text.data)) text.data = text.data.replace(twelve, in24);
      }
    }
  };

  // Buttons that look alike ('Canvia') say in their title of what; Web Chat keeps it from screen readers.
  new MutationObserver(() => {
    for (const button of document.querySelectorAll('.ac-pushButton[title]:not([title=""])')) button.setAttribute('aria-label', button.title);
    show24();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
})();
