// @ts-check
/** What is shown until the game draws: honest progress, or a kind sentence when it cannot start. */

import { chooseLanguage } from "./language.js";
import { load } from "./storage.js";

const WORDS = {
  en: {
    runtime: "Loading the game engine", game: "Loading the stories", start: "Starting",
    failed: "The game could not start. Nothing you did is lost. Please try again, or use another browser.",
    again: "Try again", trouble: "What went wrong (for whoever helps you)",
    slow: "This is taking long. You can wait, or try again.",
    keys: "The arrow keys move, Enter chooses, Escape goes back.",
  },
  ro: {
    runtime: "Se încarcă motorul jocului", game: "Se încarcă poveștile", start: "Începem",
    failed: "Jocul nu a putut porni. Nu s-a pierdut nimic din ce ai făcut. Încearcă din nou sau folosește alt browser.",
    again: "Încearcă din nou", trouble: "Ce nu a mers (pentru cine te ajută)",
    slow: "Durează mult. Poți aștepta sau poți încerca din nou.",
    keys: "Săgețile mută selecția, Enter alege, Escape merge înapoi.",
  },
};
const language = chooseLanguage(load(), navigator.languages);
const words = WORDS[language];

/** @param {string} id @returns {HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const says = part("says");
const bytes = part("bytes");
const bar = /** @type {HTMLProgressElement} */ (part("bar"));
const canvas = part("canvas");

/** Changes a text only when it is another one: a live region is read out at every change.
 * @param {HTMLElement} element @param {string} text */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

document.documentElement.lang = language;
say(part("keys"), words.keys);
say(part("slow-says"), words.slow);
say(part("slow-again"), words.again);
say(says, words.runtime);

export const loading = {
  /** @param {{stage: "runtime" | "game" | "start", done: number, total: number}} at bytes, unpacked */
  progress({ stage, done, total }) {
    const megabytes = (/** @type {number} */ count) => (count / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
    say(says, words[stage]);
    say(bytes, stage === "runtime" && done < total ? `${megabytes(done)} / ${megabytes(total)} MB` : "");
    bar.value = total ? done / total : 0;
  },
  /** The first picture is there. */
  ready() {
    if (part("loading").hidden) return;
    part("loading").hidden = true;
    canvas.focus({ preventScroll: true });
  },
  /** @param {string} why technical; shown only to who opens it */
  failed(why) {
    part("loading").hidden = false;
    for (const id of ["bar", "bytes", "slow"]) part(id).hidden = true;
    say(says, words.failed);
    const trouble = part("trouble");
    trouble.hidden = false;
    say(/** @type {HTMLElement} */ (trouble.firstElementChild), words.trouble);
    say(/** @type {HTMLElement} */ (trouble.lastElementChild), why);
    const again = part("again");
    again.hidden = false;
    say(again, words.again);
    again.onclick = () => location.reload();
    console.error(why);
  },
};
