// @ts-check
/** Who is reading: what is shown, what was pressed, and who answers: what was written ahead, then the game. */

import { beginning, react, show, START } from "./ahead.js";
import { listen } from "./aloud.js";
import { assignment, language, story } from "./asked.js";
import { bridge } from "./bridge.js";
import { early } from "./early.js";
import { leave } from "./leave.js";
import { loading } from "./loading.js";
import { marked, preferencesIn, wanted, wear } from "./look.js";
import { draw } from "./screen.js";
import { shelf } from "./shelf.js";
import { scan } from "./scan.js";
import * as storage from "./storage.js";
import { word } from "./words.js";

/** @type {import("./ahead.js").State} */
let state = START;
const asked = assignment(location.hash);
let chosen = { ...preferencesIn(storage.load(), first()), ...wishes() };
let notice = asked.unknown;
let sent = 0;
/** Presses that stand for what the page did by itself: another visit began, a link led to a story.
 * @type {string[]} */
let before = [];
let handedOver = false;
/** @type {any} */
let shown;

export const reader = {
  begin() {
    state = opened();
    before = [...(early.presses().length ? ["visit"] : []), ...(state.place === "intro" ? ["new", state.picked] : [])];
    shelf.open(chosen.language, chosen.easy === "yes", refresh);
    refresh();
  },
  /** The game has a Screen. One that answers fewer presses than were made is older than what is shown.
   * @param {number} answers @param {import("./screen.js").Screen} screen */
  told(answers, screen) {
    if (answers !== sent) return;
    handedOver = true;
    early.clear();
    present(screen);
  },
};

/** Without a save: the first of the device's languages that the page speaks. */
function first() {
  const names = navigator.languages.map((name) => name.slice(0, 2));
  return names.find((name) => name === "en" || name === "ro") ?? "en";
}

/** What the link wants goes before what was kept. */
function wishes() {
  return {
    ...(language ? { language } : {}),
    ...(asked.easy === null ? {} : { easy: asked.easy ? "yes" : "no" }),
    ...(asked.scan ? { scan: String(asked.scan) } : {}),
  };
}

/** As it was left on this device: at the title where a story is open, else where the link leads. */
function opened() {
  const kept = early.state() ?? inSave(storage.load());
  /** @type {import("./ahead.js").State} */
  const at = { ...START, ...kept, stories: asked.stories, begin: story, place: "title", over: "" };
  return at.story ? at : beginning(at, "title");
}

/** @param {string | null} save */
function inSave(save) {
  try {
    const { scenario, moves, place } = JSON.parse(save ?? "").current;
    return { story: String(scenario), path: moves.map((/** @type {string[]} */ move) => String(move[1])), at: place };
  } catch {
    return null;
  }
}

/** @param {string} button */
function press(button) {
  if (button === "go/leave") return leave();
  sent += 1;
  bridge.send({ about: "press", button });
  if (handedOver) return;
  notice = false;
  if (shown) state = react(state, button, shown);
  set(button);
  early.add([...before, button], state);
  before = [];
  refresh();
}

/** A preference holds at once, also for what was written ahead. @param {string} button */
function set(button) {
  const [name, value] = button.split("/");
  if (state.over !== "preferences" || !(name in chosen)) return;
  chosen = { ...chosen, [name]: value };
  if (name === "language" || name === "easy") shelf.open(chosen.language, chosen.easy === "yes", refresh);
}

/** Shows what was written ahead, or says that it is still on its way. */
function refresh() {
  if (handedOver) return;
  const screen = shelf.language === chosen.language ? show(state, shelf) : undefined;
  if (!screen) return loading.waiting();
  shown = screen;
  const { leadsToEnding, ...told } = screen;
  if (notice) told.paragraphs = [{ kind: "notice", text: word("unknown-story") }, ...(told.paragraphs ?? [])];
  present({ ...told, buttons: marked(told.buttons, chosen), language: chosen.language, ...wanted(chosen) });
}

/** @param {import("./screen.js").Screen} screen */
function present(screen) {
  /** @type {any} */ (window).shown = { screen: screen.id, pressed: sent, game: handedOver }; // for tests
  wear(screen.look);
  loading.shown();
  if (!draw(screen, press)) return;
  listen(screen.access?.aloud ?? 0, screen.id);
  scan(screen.access?.scan ?? 0, screen.access?.scan_sound ?? false);
}
