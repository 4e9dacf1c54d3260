// The stock Direct Line client with the browser's objects that Node 20 lacks.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Every stream that was opened, so that a test can count them or cut one. */
export const sockets = [];

globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends require('ws') {
  constructor(...args) {
    super(...args);
    sockets.push(this);
  }
};
export const { DirectLine } = require('botframework-directlinejs');

/** What has been heard so far, and a way to wait for something in it. */
export class Hearing {
  activities = [];
  #waiting = [];

  add(activity) {
    this.activities.push(activity);
    for (const check of this.#waiting.splice(0)) check();
  }

  /** The first activity that fits, now or when it comes. */
  until(fits) {
    return new Promise(resolve => {
      const check = () => {
        const found = this.activities.find(fits);
        if (found) resolve(found);
        else this.#waiting.push(check);
      };
      check();
    });
  }
}
