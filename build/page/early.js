// @ts-check
/** What the reader did before the game was there to keep it: kept by the page, so that a closed tab loses nothing. */

/** @typedef {import("./ahead.js").State} State */

const KEY = "sidebyside/early";

/** @returns {{presses: string[], state: State | null}} */
function held() {
  try {
    const { presses, state } = JSON.parse(localStorage.getItem(KEY) ?? "");
    const sound = Array.isArray(presses) && presses.every((press) => typeof press === "string");
    return sound ? { presses, state } : { presses: [], state: null };
  } catch {
    return { presses: [], state: null };
  }
}

/** Only what was there at first and what is pressed here: another tab's presses between them would make no sense.
 * @type {string[]} */
let all = held().presses;

export const early = {
  /** @returns {string[]} */
  presses: () => all,
  /** @returns {State | null} */
  state: () => held().state,
  /** @param {string[]} presses @param {State} state where they led @returns {boolean} whether it could be kept */
  add(presses, state) {
    all = [...all, ...presses];
    try {
      localStorage.setItem(KEY, JSON.stringify({ presses: all, state }));
      return true;
    } catch {
      return false;
    }
  },
  /** The game knows all of it now. */
  clear() {
    all = [];
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Where nothing may be stored, nothing is there to be cleared.
    }
  },
};
