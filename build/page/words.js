// @ts-check
/** The page's own few words, in the reader's language: they come with the Screens that were written ahead. */

import { shelf } from "./shelf.js";

/** @param {string} name @returns {string} */
export function word(name) {
  return shelf.screens.page?.[name] ?? "";
}

/** Changes a text only when it is another one: a live region is read out at every change.
 * @param {Element | null} element @param {string} text */
export function say(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}
