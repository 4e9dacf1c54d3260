#!/usr/bin/env bash
# adaptivecards 3.0.6 (the renderer of cards in Web Chat and other web clients): the property `lang` of a card.
#
# One would expect: each card with "lang": "ca" writes the dates and hours of {{DATE(...)}} and {{TIME(...)}} in Catalan.
# What happens: the first card does, the second falls back to the language of the browser, the third does, and so on, by
# the order in which cards are parsed, whoever sent them. The property is checked by one regular expression that is kept
# for all cards and is stateful (it has the flag g): each success makes the next check begin past the end of the text and
# fail. A failed check is an entry of the parse's context; nothing is thrown. Web Chat's bundle 4.18.1 has the same expression.
# What to do: write dates and hours out on the bot's side, in its own language, and do not rely on `lang`.
#
# Output seen (Node 20.20 in English, the zone of Madrid):
#   card 1, lang ca: dilluns, 30 de novembre del 2026, 23:30
#   card 2, lang ca: Monday, November 30, 2026, 11:30 PM (Invalid value "ca" for property "lang".)
#   card 3, lang ca: dilluns, 30 de novembre del 2026, 23:30
#   card 4, lang ca: Monday, November 30, 2026, 11:30 PM (Invalid value "ca" for property "lang".)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts adaptivecards@3.0.6 jsdom@26.1.0 > /dev/null

cat > render.cjs << 'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<body></body>');
Object.assign(globalThis, { window, document: window.document, HTMLElement: window.HTMLElement });
const { AdaptiveCard, SerializationContext } = require('adaptivecards/dist/adaptivecards.js');

AdaptiveCard.onProcessMarkdown = (text, result) => Object.assign(result, { outputHtml: text, didProcess: true });
for (const number of [1, 2, 3, 4]) {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  const text = '{{DATE(2026-11-30T22:30:00Z, LONG)}}, {{TIME(2026-11-30T22:30:00Z)}}';
  card.parse({ type: 'AdaptiveCard', version: '1.5', lang: 'ca', body: [{ type: 'TextBlock', text }] }, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => ` (${context.getEventAt(index).message})`);
  // The space before PM is another one in other versions of ICU.
  console.log(`card ${number}, lang ca: ${card.render().textContent.replace(/\s/g, ' ')}${events.join('')}`);
}
JS

cat > expected << 'TEXT'
card 1, lang ca: dilluns, 30 de novembre del 2026, 23:30
card 2, lang ca: Monday, November 30, 2026, 11:30 PM (Invalid value "ca" for property "lang".)
card 3, lang ca: dilluns, 30 de novembre del 2026, 23:30
card 4, lang ca: Monday, November 30, 2026, 11:30 PM (Invalid value "ca" for property "lang".)
TEXT
TZ=Europe/Madrid LC_ALL=en_US.UTF-8 timeout 60 node render.cjs 2> problems | tee seen
diff expected seen && echo 'As written down.'
