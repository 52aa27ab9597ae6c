// @ts-check
/** The page's own few words, in the reader's language: they come with the Screens that were written ahead. Most are said
 * while the game is on its way: honest progress under the picture, a kind sentence when it cannot come. */

import { shelf } from "./shelf.js";

const root = document.documentElement;
/** @param {string} id @returns {HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const bar = /** @type {HTMLProgressElement} */ (part("bar"));
let broken = "";
let stuck = false;

/** @param {string} name @returns {string} */
export function word(name) {
  return shelf.screens.page?.[name] ?? "";
}

/** Changes a text only when it is another one: a live region is read out at every change.
 * @param {Element | null} element @param {string} text */
export function say(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

export const loading = {
  /** @param {{stage: "runtime" | "game" | "start", done: number, total: number}} at bytes, unpacked */
  progress({ stage, done, total }) {
    const megabytes = (/** @type {number} */ count) => (count / 1e6).toLocaleString(root.lang, { maximumFractionDigits: 1 });
    say(part("progress-says"), word(stage));
    say(part("bytes"), stage === "runtime" && done < total ? `${megabytes(done)} / ${megabytes(total)} MB` : "");
    bar.value = total ? done / total : 0;
  },
  /** The first picture is there. */
  ready() {
    part("loading").hidden = true;
  },
  /** Nothing can be shown yet: what comes next is neither written ahead nor played. */
  waiting() {
    stuck = true;
    if (broken) return trouble();
    say(part("live"), word("waiting"));
    root.setAttribute("aria-busy", "true");
  },
  /** A Screen is shown. */
  shown() {
    if (!stuck) return;
    stuck = false;
    root.removeAttribute("aria-busy");
    say(part("live"), "");
  },
  /** @param {string} why technical; shown only to who opens it */
  failed(why) {
    broken = why;
    console.error(why);
    trouble();
  },
};

function trouble() {
  part("loading").hidden = true;
  const box = part("trouble");
  box.hidden = false;
  const sentence = word(stuck ? "part-failed" : "picture-failed");
  say(box.querySelector("p"), sentence);
  say(box.querySelector("summary"), word("what-went-wrong"));
  say(box.querySelector("pre"), broken);
  say(part("again"), word("try-again"));
  part("again").onclick = () => location.reload();
  say(part("live"), sentence);
}
