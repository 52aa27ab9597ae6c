// @ts-check
/** What is shown until the game draws: honest progress, or a kind sentence when it cannot start. */

const WORDS = {
  en: {
    runtime: "Loading the game engine", game: "Loading the stories", start: "Starting",
    failed: "The game could not start. Nothing you did is lost. Please try again, or use another browser.",
    again: "Try again", trouble: "What went wrong (for whoever helps you)",
    keys: "The arrow keys move, Enter chooses, Escape goes back.", canvas: "Side by Side",
  },
  ro: {
    runtime: "Se încarcă motorul jocului", game: "Se încarcă poveștile", start: "Începem",
    failed: "Jocul nu a putut porni. Nu s-a pierdut nimic din ce ai făcut. Încearcă din nou sau folosește alt browser.",
    again: "Încearcă din nou", trouble: "Ce nu a mers (pentru cine te ajută)",
    keys: "Săgețile mută selecția, Enter alege, Escape merge înapoi.", canvas: "Alături",
  },
};
const language = navigator.languages.some((name) => name.startsWith("ro")) ? "ro" : "en";
const words = WORDS[language];

/** @template {HTMLElement} T @param {string} id @returns {T} */
const part = (id) => /** @type {T} */ (document.getElementById(id));
const says = part("says");
const bar = /** @type {HTMLProgressElement} */ (part("bar"));
const canvas = part("canvas");

document.documentElement.lang = language;
part("keys").textContent = words.keys;
canvas.setAttribute("aria-label", words.canvas);
says.textContent = words.runtime;

export const loading = {
  /** @param {{stage: "runtime" | "game" | "start", done: number, total: number}} at bytes, unpacked */
  progress({ stage, done, total }) {
    const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
    const counted = stage === "runtime" && done < total ? ` (${megabytes(done)} / ${megabytes(total)} MB)` : "…";
    says.textContent = words[stage] + counted;
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
    says.textContent = words.failed;
    bar.hidden = true;
    const trouble = part("trouble");
    trouble.hidden = false;
    /** @type {HTMLElement} */ (trouble.firstElementChild).textContent = words.trouble;
    /** @type {HTMLElement} */ (trouble.lastElementChild).textContent = why;
    const again = part("again");
    again.hidden = false;
    again.textContent = words.again;
    again.onclick = () => location.reload();
    console.error(why);
  },
};
