// Talks to a host with the stock Direct Line client and prints what it heard, one JSON array.
//   node talk.mjs DOMAIN TOKEN (stream|polling)
// In the middle it loses its stream, or starts anew with its conversation and watermark where it polls.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [domain, token, way] = process.argv.slice(2);
const sockets = [];

globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends require('ws') {
  constructor(...args) {
    super(...args);
    sockets.push(this);
  }
};
const { DirectLine } = require('botframework-directlinejs');

const heard = [];
const waiting = [];

function hear(activity) {
  heard.push(activity);
  for (const check of waiting.splice(0)) check();
}

function until(text) {
  return new Promise(resolve => {
    const check = () => heard.some(activity => activity.text === text) ? resolve() : waiting.push(check);
    check();
  });
}

function connect(more) {
  // The client waits 3 s + random * 12 s before it reconnects: with -1/4, not at all.
  const line = new DirectLine({ domain, token, webSocket: way === 'stream', pollingInterval: 200, random: () => -0.25, ...more });
  // Ending a line is an error to those who listen to it.
  line.activity$.subscribe(hear, error => { if (error.message !== 'conversation ended') throw error; });
  return line;
}

const say = (line, text) => new Promise((resolve, reject) => line
  .postActivity({ type: 'message', text, from: { id: 'algú' }, channelData: { clientActivityID: `client-${text}` } })
  .subscribe(resolve, reject));

let line = connect({});
const ids = [];
await until('Benvingudes i benvinguts.');
ids.push(await say(line, 'u'));
await until('Eco: u');
if (way === 'stream') {
  sockets[0].terminate();
  ids.push(await say(line, 'dos'));
} else {
  const { conversationId, watermark } = line;
  line.end();
  line = connect({ conversationId, watermark });
  ids.push(await say(line, 'dos'));
}
await until('Eco: dos');
ids.push(await say(line, 'tres'));
await until('Eco: tres');
line.end();
console.log(JSON.stringify({
  texts: heard.map(activity => activity.text),
  echoed: ids.every(id => heard.some(activity => activity.id === id && activity.channelData.clientActivityID)),
  sockets: sockets.length
}));
process.exit(0);
