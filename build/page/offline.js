// @ts-check
/** Playing without a network: the site is kept on the device once the game is there, and a newer one is announced. */

import { say, word } from "./words.js";

let begun = false;

/** Does its work once. Where it may not (no https, a private window, a closed frame) the game plays on without it. */
export async function keep() {
  if (begun) return;
  begun = true;
  try {
    const held = await navigator.serviceWorker.register(`${document.documentElement.dataset.root}sw.js`);
    if (held.waiting) announce();
    watch(held, held.installing);
    held.addEventListener("updatefound", () => watch(held, held.installing));
  } catch (error) {
    notKept(String(error));
  }
}

/** @returns {boolean} whether the site comes from what is kept on the device */
export function isKept() {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false; // a sandboxed frame may not even ask
  }
}

/** The very first build is no news. @param {ServiceWorkerRegistration} held @param {ServiceWorker | null} worker */
function watch(held, worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && held.active) announce();
    if (worker.state === "redundant" && !held.active) notKept("it could not be fetched whole, or there is no room");
  });
}

/** For whoever looks after the site; a player misses nothing. @param {string} why */
function notKept(why) {
  console.info(`not kept for playing without a network: ${why}`);
}

/** The new version waits by itself until no page of the old one is open: no story changes while it is played. */
function announce() {
  say(document.getElementById("update"), word("update"));
}
