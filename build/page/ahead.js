// @ts-check
/**
 * Plays what was written ahead, before the game itself has arrived. The game plays the same presses again when it
 * comes, and must get to the same Screen: a test walks both.
 */

/** @typedef {import("./screen.js").Screen} Screen */
/** @typedef {{revision: string, nodes: any[][], parts: any[], texts: string[]}} Book */
/**
 * `over` is help, preferences or the question about forgetting, lying over the rest; `at` says where in the open story (`path` of choices) one is.
 * @typedef {{place: "title" | "library" | "intro" | "story", over: "" | "help" | "preferences" | "forget", picked: string,
 *   story: string, path: string[], at: "scene" | "feedback" | "ending", stories: string[], begin: string}} State
 */
/** What has been fetched so far, and the country that the device is set to.
 * @typedef {{screens: Record<string, any>, country: string, book: (story: string) => Book | undefined}} Shelf */

/** @type {State} */
export const START = { place: "title", over: "", picked: "", story: "", path: [], at: "scene", stories: [], begin: "" };

/** @param {State} state @param {Shelf} shelf @returns {any} the Screen without its look; undefined where nothing is written */
export function show(state, shelf) {
  if (state.over === "help") return helping(shelf);
  if (state.over) return shelf.screens[state.over];
  if (state.place === "title") return shelf.screens[state.story ? "title-open" : "title"];
  if (state.place === "library") return offering(shelf.screens.library, state.stories);
  if (state.place === "intro") return shelf.screens[`intro/${state.picked}`];
  const book = shelf.book(state.story);
  if (!book && !state.path.length) return shelf.screens[`start/${state.story}`];
  const node = book && walk(state, book);
  return node && unfolded(node, book);
}

/** Help, with the helplines of the device's country first. @param {Shelf} shelf */
function helping({ screens, country }) {
  const order = screens["help-orders"]?.[country];
  if (!order) return screens.help;
  return { ...screens.help, paragraphs: order.map((/** @type {number} */ at) => screens.help.paragraphs[at]) };
}

/** At the introduction of the one story that the link asked for. @param {State} state @param {"title" | "library"} otherwise @returns {State} */
export function beginning(state, otherwise) {
  if (state.stories.length > 1) return { ...state, place: otherwise };
  const one = state.stories[0] ?? state.begin;
  return one ? { ...state, place: "intro", picked: one } : { ...state, place: otherwise };
}

/** The library, or the stories of the assignment in its order. @param {any} library @param {string[]} stories */
function offering(library, stories) {
  if (!library || !stories.length) return library;
  const named = (/** @type {string} */ id) => library.buttons.filter((/** @type {any} */ button) => button.id === id);
  const others = library.buttons.filter((/** @type {any} */ button) => button.part !== "choice");
  return { ...library, buttons: [...stories.flatMap(named), ...others] };
}

/** The state after a press that the shown Screen offers; any other press changes nothing.
 * @param {State} state @param {string} button @param {any} screen @returns {State} */
export function react(state, button, screen) {
  if (!screen.buttons.some((/** @type {{id: string}} */ held) => held.id === button)) return state;
  if (button === "go/home") return { ...state, place: "title", over: "" };
  if (button === "go/help") return { ...state, over: "help" };
  if (button === "go/preferences") return { ...state, over: "preferences" };
  if (button === "go/forget") return { ...state, over: "forget" };
  if (button === "forget/everything") return START;
  if (state.over) return button === "go/back" ? { ...state, over: state.over === "forget" ? "preferences" : "" } : state;
  switch (state.place) {
    case "title":
      if (button === "continue") return { ...state, place: "story" };
      return beginning({ ...state, story: "", path: [], at: "scene" }, "library");
    case "library":
      return { ...state, place: "intro", picked: button };
    case "intro":
      if (button === "go/back") return { ...state, place: "library" };
      return { ...state, place: "story", story: state.picked, path: [], at: "scene" };
    default:
      return inStory(state, button, screen);
  }
}

/** @param {State} state @param {string} button @param {any} screen @returns {State} */
function inStory(state, button, screen) {
  if (button === "go/back") return { ...state, path: state.path.slice(0, -1), at: "scene" };
  if (button.startsWith("what-if/")) return { ...state, path: state.path.slice(0, Number(button.slice(8))), at: "scene" };
  if (button === "another") return { ...state, place: "library", story: "", path: [], at: "scene" };
  if (state.at === "feedback") return { ...state, at: screen.leadsToEnding ? "ending" : "scene" };
  return { ...state, path: [...state.path, button], at: "feedback" };
}

/** The node at the end of the path. @param {State} state @param {Book} book @returns {any[] | undefined} */
function walk(state, book) {
  /** @type {any[] | undefined} */
  let node = book.nodes[book.nodes.length - 1];
  for (const [step, choice] of state.path.entries()) {
    if (step) node = node && next(node, 0, book);
    const offered = node ? node[5].map((/** @type {number} */ part) => book.parts[part]) : [];
    const choices = offered.filter((/** @type {{part: string}} */ button) => button.part === "choice");
    const way = choices.findIndex((/** @type {{id: string}} */ button) => button.id === choice);
    if (!node || way < 0) return undefined;
    node = next(node, way, book);
  }
  return node && state.path.length && state.at !== "feedback" ? next(node, 0, book) : node;
}

/** @param {any[]} node @param {number} way @param {Book} book @returns {any[] | undefined} */
const next = (node, way, book) => book.nodes[node[6][way]];

const TEXTS = new Set(["text", "label", "alt", "name", "says", "group"]);

/** The Screen of a node, its numbers turned back into texts. @param {any[]} node @param {Book} book */
function unfolded([id, title, stage, paragraphs, gauges, buttons, ways], book) {
  /** @param {any} value @returns {any} */
  const told = (value) => {
    if (Array.isArray(value)) return value.map(told);
    if (typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, TEXTS.has(key) ? book.texts[held] : told(held)]));
  };
  /** @param {number} part */
  const held = (part) => told(book.parts[part]);
  return {
    id, title: book.texts[title],
    ...(stage < 0 ? {} : { stage: held(stage) }),
    ...(paragraphs.length ? { paragraphs: paragraphs.map(held) } : {}),
    ...(gauges.length ? { gauges: gauges.map(held) } : {}),
    buttons: buttons.map(held),
    leadsToEnding: ways.length === 1 && String(book.nodes[ways[0]]?.[0]).startsWith("ending/"),
  };
}
