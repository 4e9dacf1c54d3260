// Talks to a host with the stock Direct Line client and prints what it heard, one JSON array.
//   node talk.mjs DOMAIN TOKEN (stream|polling)
// In the middle it loses its stream, or starts anew with its conversation and watermark where it polls.
import { DirectLine, Hearing, sockets } from './client.mjs';

const [domain, token, way] = process.argv.slice(2);
const hearing = new Hearing();
const until = text => hearing.until(activity => activity.text === text);

function connect(more) {
  // The client waits 3 s + random * 12 s before it reconnects: with -1/4, not at all.
  const line = new DirectLine({ domain, token, webSocket: way === 'stream', pollingInterval: 200, random: () => -0.25, ...more });
  // Ending a line is an error to those who listen to it.
  line.activity$.subscribe(activity => hearing.add(activity), error => { if (error.message !== 'conversation ended') throw error; });
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
  texts: hearing.activities.map(activity => activity.text),
  echoed: ids.every(id => hearing.activities.some(activity => activity.id === id && activity.channelData.clientActivityID)),
  sockets: sockets.length
}));
process.exit(0);
