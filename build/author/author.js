// @ts-check
/** The author's page: every form of one moment side by side; the place is kept by playing the choices again. */

/** @param {string} id @returns {any} */
const part = (id) => document.getElementById(id);
const NAMES = /** @type {Record<string, string>} */ ({ en: "English", "en-easy": "English, easy", ro: "Română", "ro-easy": "Română, ușor" });
const EVERY = 700;

let wished = /** @type {string[]} */ (JSON.parse(sessionStorage.getItem("way") ?? "[]"));
let feedback = sessionStorage.getItem("feedback") === "true";
/** @type {any} */
let told = {};

/** Where the author is: a form that draws another moment takes the focus to its title, as it does for a player.
 * @type {Element | null} */
let here = null;

async function refresh() {
  here = document.activeElement;
  const query = `after=${wished.join(",")}&feedback=${feedback ? 1 : 0}`;
  told = await (await fetch(`told.json?${query}`)).json();
  part("story").textContent = `Preview: ${told.folder}`;
  document.title = part("story").textContent;
  problems();
  if (!told.screens) return say("The story cannot be read at the moment. What you see is from before.");
  const lost = wished.slice(told.after.length);
  say(lost.length ? `“${lost[0]}” is not on offer here any more. It is tried again after the next save.` : "");
  part("way").textContent = told.after.length ? `After ${told.after.join(", ")}` : "At the beginning";
  moments();
  panels(query);
}

/** @param {string} text */
function say(text) {
  if (part("status").textContent !== text) part("status").textContent = text;
}

function problems() {
  part("problems").hidden = !told.problems.length;
  part("problems").querySelector("ol").replaceChildren(...told.problems.map((/** @type {string} */ text) => element("li", text)));
}

function moments() {
  const here = told.screens.en.id.split("/")[1];
  const options = told.moments.map((/** @type {any} */ { id, title, way }) => {
    const option = element("option", way ? `${title} (${id})` : `${title} (${id}): nobody can get here`);
    option.value = id;
    option.disabled = !way;
    option.selected = id === here;
    return option;
  });
  part("moments").replaceChildren(...options);
}

/** @param {string} query */
function panels(query) {
  const shown = part("shown").value.split(",");
  const now = [...part("panels").children].map((held) => held.dataset.edition);
  if (now.join() !== shown.join()) part("panels").replaceChildren(...shown.map(panel));
  const last = (/** @type {any} */ held) => Number(held.contains(here)); // who draws last has the focus
  for (const held of [...part("panels").children].sort((one, other) => last(one) - last(other))) {
    held.querySelector("img").src = `picture.png?${query}&v=${told.version}`;
    held.querySelector("img").alt = told.screens[held.dataset.edition].stage?.alt ?? "";
    post(held);
  }
}

/** @param {string} edition */
function panel(edition) {
  const held = element("section", "");
  held.dataset.edition = edition;
  const frame = document.createElement("iframe");
  frame.title = NAMES[edition];
  frame.src = "panel.html";
  const read = element("details", "");
  read.append(element("summary", "What is read aloud"), document.createElement("ol"));
  held.append(element("h2", NAMES[edition]), document.createElement("img"), frame, read);
  return held;
}

/** @param {any} held */
function post(held) {
  const screen = told.screens?.[held.dataset.edition];
  if (screen) held.querySelector("iframe").contentWindow?.postMessage(screen, location.origin);
}

/** @param {string} name @param {string} text @returns {any} */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

addEventListener("message", ({ data, origin, source }) => {
  if (origin !== location.origin) return;
  const held = [...part("panels").children].find((each) => each.querySelector("iframe").contentWindow === source);
  if (!held) return;
  if (data.ready) post(held);
  if (data.read) {
    held.querySelector("ol").replaceChildren(...data.read.map((/** @type {string} */ line) => element("li", line)));
    held.querySelector("iframe").style.setProperty("height", `${data.height}px`);
  }
  if (data.pressed) pressed(data.pressed);
  if (data.read) stay();
});

/** All forms draw at once; only the one that was pressed keeps the focus, or what stands around them. */
function stay() {
  const now = document.activeElement;
  if (now === here || !(now instanceof HTMLElement)) return;
  if (here instanceof HTMLElement && here !== document.body) here.focus();
  else now.blur();
}

/** @param {string} button */
function pressed(button) {
  if (button === "onward") go(told.after, false);
  else if (button === "go/back") go(told.after.slice(0, -1), false);
  else if (button.startsWith("what-if/")) go(told.after.slice(0, Number(button.slice(8))), false);
  else if (told.screens.en.buttons.some((/** @type {any} */ held) => held.id === button && held.part === "choice")) go([...told.after, button], true);
}

/** @param {string[]} way @param {boolean} after */
function go(way, after) {
  [wished, feedback] = [way, after];
  sessionStorage.setItem("way", JSON.stringify(way));
  sessionStorage.setItem("feedback", String(after));
  scrollTo(0, 0);
  refresh();
}

part("undo").addEventListener("click", () => go(told.after.slice(0, -1), false));
part("shown").addEventListener("change", refresh);
part("moments").addEventListener("change", () => {
  const moment = told.moments.find((/** @type {any} */ held) => held.id === part("moments").value);
  if (moment?.way) go(moment.way, false);
});

async function watch() {
  try {
    const version = await (await fetch("version")).text();
    if (version !== told.version) await refresh();
  } catch {
    say("The preview has stopped. Start it again in the terminal.");
  }
  setTimeout(watch, EVERY);
}
watch();
