// @ts-check
/** What is read aloud, in order. The ways elsewhere are the same on every screen and left out. */

const READ = "#title, #in-words, #says > *, .gauge, #ways legend, #ways button";

/** @returns {HTMLElement[]} */
export function linesToRead() {
  const held = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(READ));
  return [...held].filter((line) => line.textContent?.trim());
}
