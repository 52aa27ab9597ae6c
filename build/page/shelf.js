// @ts-check
/** What was written ahead and has been fetched: Screens outside the stories, and the stories as graphs. */

const root = document.documentElement;
const base = `${root.dataset.root}ahead/${root.dataset.ahead}/`;

const SPOKEN = new Map([["ro", "RO"], ["bg", "BG"], ["nb", "NO"], ["nn", "NO"], ["no", "NO"]]);

/** What the page brought along. @type {Record<string, Record<string, any>>} */
const first = JSON.parse(document.getElementById("first")?.textContent ?? "{}");
/** Whole editions: a story's page brings only its own introduction. @type {typeof first} */
const screens = root.dataset.begin ? {} : first;
/** @type {Record<string, {revision: string, nodes: any[][], parts: any[]}>} */
const graphs = {};
/** @type {Record<string, string[]>} */
const texts = {};

export const shelf = {
  country: country(),
  language: "",
  edition: "",
  /** Until the reader's edition has come, the page says what is to be said in the words that it brought.
   * @returns {Record<string, any>} */
  get screens() {
    const { page } = first[this.language] ?? Object.values(first)[0];
    return { page, ...first[this.edition], ...screens[this.edition] };
  },
  /** @param {string} story */
  book(story) {
    const graph = graphs[story], held = texts[`${story}.${this.edition}`];
    return graph && held ? { ...graph, texts: held } : undefined;
  },
  /** Gets what a reader of this edition needs, and the story that they are about to read, if any: each once. `arrived` is
   * called whenever something has come.
   * @param {string} language @param {boolean} easy @param {string} story @param {() => void} arrived */
  open(language, easy, story, arrived) {
    this.language = language;
    this.edition = easy ? `${language}-easy` : language;
    const edition = this.edition;
    const name = `${story}.${edition}`;
    if (!screens[edition]) fetched(`${edition}.json`, (held) => { screens[edition] = held; }, arrived);
    if (!story) return;
    if (!texts[name]) fetched(`${name}.json`, (held) => { texts[name] = held; }, arrived);
    if (!graphs[story]) fetched(`${story}.json`, (held) => { graphs[story] = held; }, arrived);
  },
  /** When all that was asked for has come or cannot come. */
  settled: () => Promise.allSettled(under.values()),
};

/** The country that the device is set to, as the game finds it too: “ro-MD” says it, “bg” lets it be guessed. */
function country() {
  for (const name of navigator.languages) {
    const [language, ...parts] = name.split(/[-_.@]/);
    const found = parts.find((part) => ["RO", "MD", "BG", "NO"].includes(part)) ?? SPOKEN.get(language);
    if (found) return found;
  }
  return "";
}

/** What is on its way. @type {Map<string, Promise<void>>} */
const under = new Map();

/** @param {string} file @param {(held: any) => void} put @param {() => void} arrived */
function fetched(file, put, arrived) {
  if (!under.has(file)) under.set(file, tried(file, put, arrived).finally(() => under.delete(file)));
}

/** What does not come is not missed: the game itself is on its way.
 * @param {string} file @param {(held: any) => void} put @param {() => void} arrived */
async function tried(file, put, arrived) {
  try {
    const answer = await fetch(base + file);
    if (!answer.ok) return;
    put(await answer.json());
    arrived();
  } catch (error) {
    console.info(`${file} did not come: ${error}`);
  }
}
