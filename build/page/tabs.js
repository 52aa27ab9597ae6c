// @ts-check
/** Other tabs of the same browser: they share one save, and who leaves or forgets does so in all of them. */

import { say, word } from "./words.js";
import * as storage from "./storage.js";

const channel = globalThis.BroadcastChannel && new BroadcastChannel("sidebyside");
/** @type {Record<string, () => void>} */
const heard = {
  forget() {
    storage.forget(true); // what the game of this tab still knows is not to come back
    location.reload();
  },
};
channel?.addEventListener("message", ({ data }) => heard[data]?.());

export const tabs = {
  /** @param {"leave" | "forget"} what has just been done here */
  tell: (what) => channel?.postMessage(what),
  /** @param {string} what @param {() => void} act */
  hear(what, act) {
    heard[what] = act;
  },
};

// A story was kept elsewhere: this tab is told that it is no longer the one that is remembered.
addEventListener("storage", ({ key, newValue }) => {
  if (key === storage.SAVE && open(newValue)) say(document.getElementById("tabs"), word("two-tabs"));
});

/** @param {string | null} save @returns {boolean} whether a story is open in it */
function open(save) {
  try {
    return JSON.parse(save ?? "").current !== null;
  } catch {
    return false;
  }
}
