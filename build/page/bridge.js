// @ts-check
/** The two functions between page and game: `post` takes ASCII JSON, `poll` gives what waits, as JSON or "". */

/** @type {object[]} */
let waiting = [];
/** @type {(message: any) => void} */
let hear = () => {};

export const bridge = {
  /** The game speaks. @param {string} json */
  post(json) {
    hear(JSON.parse(json));
  },
  /** The game listens. @returns {string} */
  poll() {
    if (!waiting.length) return "";
    const messages = waiting;
    waiting = [];
    return JSON.stringify(messages);
  },
  /** The page speaks. @param {object} message */
  send(message) {
    waiting.push(message);
  },
  /** The page listens. @param {(message: any) => void} listener */
  listen(listener) {
    hear = listener;
  },
};
