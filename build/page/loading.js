// @ts-check
/** What is said while the game is on its way: honest progress under the picture, a kind sentence when it cannot come. */

const WORDS = {
  en: {
    runtime: "Loading the picture", game: "Loading the picture", start: "Starting",
    failed: "The picture could not be loaded. You can go on with the words alone. Nothing you did is lost.",
    stuck: "This part could not be loaded. Nothing you did is lost. Please try again, or use another browser.",
    again: "Try again", trouble: "What went wrong (for whoever helps you)",
    waiting: "One moment: this part is still loading.",
  },
  ro: {
    runtime: "Se încarcă imaginea", game: "Se încarcă imaginea", start: "Începem",
    failed: "Imaginea nu s-a putut încărca. Poți continua doar cu textul. Nu s-a pierdut nimic din ce ai făcut.",
    stuck: "Partea asta nu s-a putut încărca. Nu s-a pierdut nimic din ce ai făcut. Încearcă din nou sau folosește alt browser.",
    again: "Încearcă din nou", trouble: "Ce nu a mers (pentru cine te ajută)",
    waiting: "O clipă: partea asta încă se încarcă.",
  },
};

const root = document.documentElement;
/** @param {string} id @returns {HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const bar = /** @type {HTMLProgressElement} */ (part("bar"));
let broken = "";
let stuck = false;

const words = () => (root.lang === "ro" ? WORDS.ro : WORDS.en);

/** Changes a text only when it is another one: a live region is read out at every change.
 * @param {Element | null} element @param {string} text */
function say(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

export const loading = {
  /** @param {{stage: "runtime" | "game" | "start", done: number, total: number}} at bytes, unpacked */
  progress({ stage, done, total }) {
    const megabytes = (/** @type {number} */ count) => (count / 1e6).toLocaleString(root.lang, { maximumFractionDigits: 1 });
    say(part("progress-says"), words()[stage]);
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
    say(part("live"), words().waiting);
    root.setAttribute("aria-busy", "true");
  },
  /** A Screen is shown. */
  shown() {
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
  say(box.querySelector("p"), stuck ? words().stuck : words().failed);
  say(box.querySelector("summary"), words().trouble);
  say(box.querySelector("pre"), broken);
  say(part("again"), words().again);
  part("again").onclick = () => location.reload();
  say(part("live"), stuck ? words().stuck : words().failed);
}
