// @ts-check
/** The save, and what was done before the game came to keep one, in the browser's storage. It may be full, forbidden or
 * cleared at any time; then the answer is false. */

/** @typedef {import("./ahead.js").State} State */

export const SAVE = "sidebyside/save";
const EARLY = "sidebyside/early";
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

/** @returns {{presses: string[], state: State | null}} */
function heldEarly() {
  try {
    const { presses, state } = JSON.parse(localStorage.getItem(EARLY) ?? "");
    const sound = Array.isArray(presses) && presses.every((press) => typeof press === "string");
    return sound ? { presses, state } : { presses: [], state: null };
  } catch {
    return { presses: [], state: null };
  }
}

/** Only what was there at first and what is pressed here: another tab's presses between them would make no sense.
 * @type {string[]} */
let all = heldEarly().presses;

/** What the reader did before the game was there to keep it: kept by the page, so that a closed tab loses nothing. */
export const early = {
  /** @returns {string[]} */
  presses: () => all,
  /** @returns {State | null} */
  state: () => heldEarly().state,
  /** @param {string[]} presses @param {State} state where they led @returns {boolean} whether it could be kept */
  add(presses, state) {
    all = [...all, ...presses];
    return put(EARLY, JSON.stringify({ presses: all, state }));
  },
  /** The game knows all of it now. */
  clear() {
    all = [];
    try {
      localStorage.removeItem(EARLY);
    } catch {
      // Where nothing may be stored, nothing is there to be cleared.
    }
  },
};
