// @ts-check
/** Who is reading: what is shown, what was pressed, and who answers: what was written ahead, then the game. */

import { beginning, react, show, START } from "./ahead.js";
import { assignment, language, story } from "./asked.js";
import { bridge } from "./bridge.js";
import { marked, preferencesIn, pressed, wanted, wear } from "./look.js";
import { draw } from "./screen.js";
import { shelf } from "./shelf.js";
import * as storage from "./storage.js";
import { leave, tell } from "./tabs.js";
import { loading, word } from "./words.js";

/** @type {import("./ahead.js").State} */
let state = START;
const root = document.documentElement;
const asked = assignment(location.hash);
let chosen = { ...preferencesIn(storage.load(), first()), ...pressed(storage.early.presses()), ...wishes() };
/** A sentence of the page's own, until the next press. */
let notice = asked.unknown ? "unknown-story" : "";
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
    before = [...(storage.early.presses().length ? ["visit"] : []), ...(state.place === "intro" ? ["new", state.picked] : [])];
    refresh();
  },
  /** The game has a Screen. One that answers fewer presses than were made is older than what is shown.
   * @param {number} answers @param {import("./screen.js").Screen} screen */
  told(answers, screen) {
    if (answers !== sent) return;
    handedOver = true;
    storage.early.clear();
    present(screen);
  },
};

/** Without a save: the first of the device's languages that the page speaks. */
function first() {
  const names = navigator.languages.map((name) => name.slice(0, 2));
  return names.find((name) => name === "en" || name === "ro") ?? "en";
}

/** What the link wants goes before what was kept. @returns {import("./look.js").Preferences} */
function wishes() {
  return {
    ...(language ? { language } : {}),
    ...(asked.easy === null ? {} : { easy: asked.easy ? "yes" : "no" }),
    ...(asked.scan ? { scan: String(asked.scan) } : {}),
  };
}

/** As it was left on this device: at the title where a story is open, else where the link leads. */
function opened() {
  const kept = storage.early.state();
  /** @type {import("./ahead.js").State} */
  const at = { ...START, ...sound(kept ?? inSave(storage.load())), stories: asked.stories, begin: story, place: "title", over: "" };
  return at.story ? at : beginning(at, "title");
}

/** What of it can be: it may be of another version, broken, or somebody's joke. @param {any} kept */
function sound(kept) {
  if (!kept || !(root.dataset.stories ?? "").split(" ").includes(kept.story)) return {};
  const { story, path, at } = kept;
  const whole = Array.isArray(path) && path.every((step) => typeof step === "string");
  return whole && ["scene", "feedback", "ending"].includes(at) ? { story, path, at } : {};
}

/** @param {string | null} save */
function inSave(save) {
  try {
    const { scenario, moves, place } = JSON.parse(save ?? "").current;
    return { story: scenario, path: moves.map((/** @type {string[]} */ move) => move[1]), at: place };
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
  notice = "";
  if (state.over === "forget" && button === "forget/everything") return forget();
  keep(button);
  before = [];
  refresh();
}

/** @param {string} button */
function keep(button) {
  const { place } = state;
  // Where a Screen is still awaited, the one before it is what can be seen: a second press on it means nothing new.
  if (shown && (show(state, shelf) || button.startsWith("go/"))) state = react(state, button, shown);
  set(button);
  // The next visit may come by another link: what this one's link led past is written down as if it had been pressed.
  const past = place === "title" && state.place === "intro" ? [state.picked] : [];
  storage.early.add([...before, button, ...past], state);
}

/** At once, and once more by the game when it comes: it still knows what was there when it started. */
function forget() {
  notice = storage.forget(true) ? "forgotten" : "cannot-keep";
  tell("forget");
  [state, before] = [START, []];
  chosen = preferencesIn(null, chosen.language);
  refresh();
}

/** A preference holds at once, also for what was written ahead. @param {string} button */
function set(button) {
  chosen = { ...chosen, ...pressed([button]) };
}

/** Shows what was written ahead, or says that it is still on its way. */
function refresh() {
  if (handedOver) return;
  shelf.open(chosen.language, chosen.easy === "yes", state.story || state.picked, refresh);
  const screen = show(state, shelf);
  if (!screen) return loading.waiting();
  shown = screen;
  const { leadsToEnding, ...told } = screen;
  if (notice) told.paragraphs = [{ kind: "notice", text: word(notice) }, ...(told.paragraphs ?? [])];
  present({ ...told, buttons: marked(told.buttons, chosen), language: chosen.language, ...wanted(chosen) });
}

/** @param {import("./screen.js").Screen} screen */
function present(screen) {
  /** @type {any} */ (window).shown = { screen: screen.id, told: screen, pressed: sent, game: handedOver }; // for tests
  wear(screen.look);
  loading.shown();
  if (draw(screen, press)) aid(screen.access ?? {}, screen.id);
}

/** @typedef {{aloud?: number, scan?: number, scan_sound?: boolean}} Access */

/** @type {((access: Access, screen: string) => void) | undefined} */
let use;
/** What was drawn last. @type {[Access, string]} */
let drawn;

/** A Screen has been drawn. @param {Access} access @param {string} screen its id */
function aid(access, screen) {
  drawn = [access, screen];
  if (use) use(access, screen);
  else if (access.aloud || access.scan) begin();
}

/** Reading aloud and one switch are fetched when somebody first turns one on: nobody else waits for them. */
async function begin() {
  const [{ listen }, { scan }] = await Promise.all([import("./aloud.js"), import("./scan.js")]);
  use = (access, screen) => {
    listen(access.aloud ?? 0, screen);
    scan(access.scan ?? 0, access.scan_sound ?? false);
  };
  use(...drawn);
  /** @type {any} */ (window).aided = true; // for tests
}
