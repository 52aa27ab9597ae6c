// @ts-check
/** The save, in the browser's storage. It may be full, forbidden or cleared at any time; then the answer is false. */

const SAVE = "sidebyside/save";
const ASIDE = "sidebyside/set-aside";

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

/** @param {string} save an unreadable one @returns {boolean} */
export function setAside(save) {
  return put(ASIDE, save);
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
