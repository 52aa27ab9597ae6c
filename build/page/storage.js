// @ts-check
/** The save, in the browser's storage. It may be full, forbidden or cleared at any time; then the answer is false. */

export const SAVE = "sidebyside/save";
const ASIDE = "sidebyside/set-aside-";
const MOST_FINISHED = 100;

/** Nothing is kept any more: the reader has left, or the game has not yet heard that all is to be forgotten. */
let closed = false;

/** @returns {string | null} */
export function load() {
  try {
    return localStorage.getItem(SAVE);
  } catch {
    return null;
  }
}

/** @param {string} save @returns {boolean} */
export function keep(save) {
  return closed || put(SAVE, withFinished(save, load()));
}

/** Stories that were finished in another tab are not lost by what this one keeps.
 * @param {string} save @param {string | null} there @returns {string} */
function withFinished(save, there) {
  try {
    const now = JSON.parse(save);
    const had = new Set(now.finished.map((/** @type {object} */ journal) => JSON.stringify(journal)));
    const others = JSON.parse(there ?? "").finished.filter((/** @type {object} */ journal) => !had.has(JSON.stringify(journal)));
    return others.length ? JSON.stringify({ ...now, finished: [...others, ...now.finished].slice(-MOST_FINISHED) }) : save;
  } catch {
    return save;
  }
}

/** Puts the save where it is never written over: under the first name that is free. @returns {boolean} */
export function setAside() {
  const save = load();
  if (save === null) return false;
  let number = 1;
  while (localStorage.getItem(ASIDE + number) !== null) number += 1;
  return put(ASIDE + number, save);
}

/** Everything of ours, also what was put aside. @param {boolean} waits for the game to forget it too @returns {boolean} */
export function forget(waits = false) {
  closed = waits;
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("sidebyside/")) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the story that is open, and keeps the rest; what the game is about to keep would be the story again. */
export function closeStory() {
  closed = true;
  try {
    put(SAVE, JSON.stringify({ ...JSON.parse(load() ?? ""), current: null }));
  } catch {
    // There is no save, or it is none of ours: no story is open.
  }
}

/** @param {string} key @param {string} text */
function put(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
