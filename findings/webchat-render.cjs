// Prints each line of the file `texts` as Web Chat shows it, in a folder that holds its bundle and jsdom: what webchat-*.sh run.
const { readFileSync } = require('node:fs');
// From where it is run, as the bundle is.
const { JSDOM } = require('node:module').createRequire(`${process.cwd()}/`)('jsdom');
const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only', url: 'http://localhost/' });
for (const name of ['TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'structuredClone'])
  window[name] ??= globalThis[name];
window.matchMedia = () => ({ addListener() {}, addEventListener() {} });
window.eval(readFileSync('package/dist/webchat.js', 'utf8'));
for (const text of readFileSync('texts', 'utf8').trimEnd().split('\n')) {
  const html = window.WebChat.renderMarkdown(text.replaceAll('\\n', '\n'), {}, { externalLinkAlt: '' });
  // Without the picture beside a link, the attributes that any link has, and the characters of no width around it.
  console.log(html.replace(/<img[^>]*>|\u200b| (aria-label|rel|target|type|title)="[^"]*"/g, '').replaceAll('\n', ''));
}
process.exit();
