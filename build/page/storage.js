// @ts-check
/** The save, in the browser's storage. It may be full, forbidden or cleared at any time; then the answer is false. */

const SAVE = "sidebyside/save";
const ASIDE = "sidebyside/set-aside-";

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
  return put(SAVE, save);
}

/** Puts the save where it is never written over: under the first name that is free. @returns {boolean} */
export function setAside() {
  const save = load();
  if (save === null) return false;
  let number = 1;
  while (localStorage.getItem(ASIDE + number) !== null) number += 1;
  return put(ASIDE + number, save);
}

/** Everything of ours, also what was put aside. @returns {boolean} */
export function forget() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("sidebyside/")) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the story that is open, and keeps the rest. */
export function closeStory() {
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
