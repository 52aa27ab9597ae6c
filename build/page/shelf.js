// @ts-check
/** What was written ahead and has been fetched: Screens outside the stories, and the stories as graphs. */

const root = document.documentElement;
const base = `${root.dataset.root}ahead/${root.dataset.ahead}/`;

/** @type {Record<string, Record<string, any>>} */
const screens = JSON.parse(document.getElementById("first")?.textContent ?? "{}");
/** @type {Record<string, {revision: string, nodes: any[][], parts: any[]}>} */
const graphs = {};
/** @type {Record<string, string[]>} */
const texts = {};

export const shelf = {
  language: "",
  edition: "",
  /** @returns {Record<string, any>} */
  get screens() {
    return screens[this.edition] ?? {};
  },
  /** @param {string} story */
  book(story) {
    const graph = graphs[story], held = texts[`${story}.${this.edition}`];
    return graph && held ? { ...graph, texts: held } : undefined;
  },
  /** Gets everything for a reader; `arrived` is called whenever something has come.
   * @param {string} language @param {boolean} easy @param {() => void} arrived */
  open(language, easy, arrived) {
    this.language = language;
    this.edition = easy ? `${language}-easy` : language;
    const edition = this.edition;
    if (!screens[edition]) fetched(`${edition}.json`, (held) => { screens[edition] = held; }, arrived);
    for (const story of (root.dataset.stories ?? "").split(" ").filter(Boolean)) {
      if (!graphs[story]) fetched(`${story}.json`, (held) => { graphs[story] = held; }, arrived);
      const name = `${story}.${edition}`;
      if (!texts[name]) fetched(`${name}.json`, (held) => { texts[name] = held; }, arrived);
    }
  },
};

/** What does not come is not missed: the game itself is on its way.
 * @param {string} file @param {(held: any) => void} put @param {() => void} arrived */
async function fetched(file, put, arrived) {
  try {
    const answer = await fetch(base + file);
    if (!answer.ok) return;
    put(await answer.json());
    arrived();
  } catch (error) {
    console.info(`${file} did not come: ${error}`);
  }
}
