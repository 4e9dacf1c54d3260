// Makes a whole request with the stock Direct Line client over its stream, and prints how many streams it needed.
//   node request.mjs DOMAIN TOKEN STEPS
// STEPS is a JSON array of { Said, Heard, Pressed }. The one-time code comes by the standard input, once it is asked for.
import { once } from 'node:events';
import { DirectLine, Hearing, sockets } from './client.mjs';

const [domain, token, steps] = process.argv.slice(2);
const hearing = new Hearing();
const line = new DirectLine({ domain, token, webSocket: true });
line.activity$.subscribe(activity => activity.from.role === 'user' || hearing.add(activity), error => { throw error; });

const within = node => node && typeof node === 'object' ? [node, ...Object.values(node).flatMap(within)] : [];
const cards = activity => (activity.attachments ?? []).flatMap(card => within(card.content));
// As they are seen: without the marks of Markdown, and what was typed without what keeps it from being one.
const words = activity => [activity.text, ...cards(activity).map(element => element.text)].filter(Boolean).join('\n')
  .replaceAll(/(?<!\\)\*/g, '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
const button = name => hearing.activities.flatMap(cards)
  .findLast(element => element.type === 'Action.Submit' && [element.title, element.tooltip].includes(name)).data;
const post = activity => new Promise((resolve, reject) =>
  line.postActivity({ type: 'message', from: { id: 'algú' }, ...activity }).subscribe(resolve, reject));

await hearing.until(activity => words(activity).includes('Benvinguts al xat de la XMESS'));
for (const { Said, Heard, Pressed } of JSON.parse(steps)) {
  const text = Said === '{code}' ? String((await once(process.stdin, 'data'))[0]).trim() : Said;
  await post(Pressed ? { value: button(Said) } : { text });
  await hearing.until(activity => words(activity).includes(Heard));
}
console.log(JSON.stringify({ sockets: sockets.length, receipt: hearing.activities.find(({ text }) => text?.startsWith('Sol·licitud ')).text }));
process.exit(0);
