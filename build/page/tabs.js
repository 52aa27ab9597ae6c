// @ts-check
/** Other tabs of the same browser share one save: who leaves quickly or forgets does so in all of them. */

import { say, word } from "./words.js";
import * as storage from "./storage.js";

const channel = globalThis.BroadcastChannel && new BroadcastChannel("sidebyside");
/** @type {Record<string, () => void>} */
const heard = {
  leave: go,
  forget() {
    storage.forget(true); // what the game of this tab still knows is not to come back
    location.reload();
  },
};
channel?.addEventListener("message", ({ data }) => heard[data]?.());

/** @param {"leave" | "forget"} what has just been done here */
export const tell = (what) => channel?.postMessage(what);

/** The quick way out: the story that is open is forgotten, and this page is replaced, so that Back does not show it. */
export function leave() {
  tell("leave");
  go();
}

function go() {
  storage.closeStory();
  storage.early.clear();
  location.replace(`${document.documentElement.dataset.root}leave.html`);
}

// One key, three times within a second and a half: Shift writes nothing and is hard to press so by accident.
let times = /** @type {number[]} */ ([]);
addEventListener("keyup", (event) => {
  if (event.key !== "Shift") return void (times = []);
  times = [...times.slice(-2), event.timeStamp];
  if (times.length === 3 && event.timeStamp - times[0] < 1500) leave();
});

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
