// @ts-check
/** The only renderer of a Screen: headings, paragraphs, buttons. Everything is set as text, nothing as HTML. */

/** @typedef {{kind: string, text: string, label?: string, link?: string}} Paragraph */
/** @typedef {{id: string, label: string, level: number, most: number, says: string}} Gauge */
/** @typedef {{id: string, label: string, part: string, group?: string, on?: boolean, language?: string}} Button */
/** @typedef {{place: string, alt: string, figures: {who: string, name: string, mood: string}[],
 *   speaker?: string}} Stage */
/** @typedef {{id: string, language: string, title: string, stage?: Stage, paragraphs?: Paragraph[],
 *   gauges?: Gauge[], buttons: Button[], look: Record<string, any>, access?: Record<string, any>}} Screen */

/** @param {string} id @returns {HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** The same for the same words, in whatever order they were put together. @param {object} told */
const print = (told) => JSON.stringify(told, (_, held) => (Object(held) === held && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).sort()) : held));

let shown = "";
let before = "";

/** Draws the Screen; the same one again changes nothing, not even the focus.
 * @param {Screen} screen @param {(button: string) => void} press @returns {boolean} whether it is another one */
export function draw(screen, press) {
  const { id, language, title, stage, paragraphs, gauges, buttons } = screen;
  const now = print({ id, language, title, stage, paragraphs, gauges, buttons });
  if (now === shown) return false;
  shown = now;
  const held = document.activeElement?.getAttribute("data-id");
  document.documentElement.lang = screen.language;
  document.title = screen.title;
  part("title").textContent = screen.title;
  picture(screen.stage);
  part("says").replaceChildren(...(screen.paragraphs ?? []).flatMap(paragraph));
  part("gauges").replaceChildren(...(screen.gauges ?? []).map(gauge));
  document.body.dataset.screen = screen.id.split("/")[0];
  // Forgetting everything is no way elsewhere: it must not stand in a row that is pressed without looking.
  const away = (/** @type {Button} */ button) => button.part === "elsewhere" && !button.id.includes("forget");
  const ways = screen.buttons.filter(away);
  part("ways").replaceChildren(...grouped(screen.buttons.filter((button) => !away(button)), press));
  part("elsewhere").replaceChildren(...ways.map((button) => element("li", {}, pressable(button, press))));
  settle(screen.id, held);
  return true;
}

/** Somewhere else: begin at its title. The same place with other words: stay at the same button.
 * @param {string} id @param {string | null | undefined} held */
function settle(id, held) {
  const first = before === "";
  const same = id === before;
  before = id;
  if (same) {
    const again = held ? document.querySelector(`[data-id="${CSS.escape(held)}"]`) : null;
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
    else if (held) part("title").focus();
    return;
  }
  scrollTo(0, 0);
  if (!first) part("title").focus({ preventScroll: true });
}

/** The words stand for the picture, also where only a screen reader meets them: after the title, where reading begins.
 * @param {Stage | undefined} stage */
function picture(stage) {
  const words = part("in-words");
  words.hidden = !stage;
  words.textContent = stage?.alt ?? "";
  words.setAttribute("aria-label", words.textContent);
}

/** @param {Paragraph} said @returns {HTMLElement[]} */
function paragraph(said) {
  if (said.kind === "heading") return [element("h2", {}, said.text)];
  if (said.link?.startsWith("tel:")) return [element("p", { class: `${said.kind} call` }, ...helpline(said))];
  const text = said.link ? link(said) : said.text;
  if (!said.label) return [element("p", { class: said.kind }, text)];
  const label = element(said.kind === "speech" ? "b" : "strong", { class: "label" }, `${said.label}: `);
  return [element("p", { class: said.kind }, label, text)];
}

/** Who answers and the number are what can be pressed. @param {Paragraph} said */
function helpline(said) {
  return [element("strong", { class: "label" }, link({ ...said, text: said.label ?? said.text })), said.label ? ` ${said.text}` : ""];
}

/** A source opens beside the game; a telephone number is called by nobody but the reader. @param {Paragraph} said */
function link(said) {
  const away = /^https:\/\//.test(said.link ?? "");
  const tel = /^tel:[0-9+]+$/.test(said.link ?? "");
  if (!away && !tel) return said.text;
  /** @type {Record<string, string>} */
  const how = away ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return element("a", { href: said.link ?? "", ...how }, said.text);
}

/** @param {Gauge} gauge */
function gauge({ label, level, most, says }) {
  const bar = element("progress", { max: String(most), value: String(level), "aria-label": label, "aria-valuetext": says });
  // The bar says both; a screen reader would say them twice.
  const name = element("span", { "aria-hidden": "true" }, label);
  const reading = element("span", { class: "reading", "aria-hidden": "true" }, says);
  return element("div", { class: "gauge" }, name, " ", bar, " ", reading);
}

/** Buttons of one group stand together under its legend.
 * @param {Button[]} buttons @param {(button: string) => void} press @returns {HTMLElement[]} */
function grouped(buttons, press) {
  /** @type {Map<string, Button[]>} */
  const groups = new Map();
  for (const button of buttons) groups.set(button.group ?? "", [...(groups.get(button.group ?? "") ?? []), button]);
  return [...groups].map(([legend, held]) => {
    const list = element("ul", {}, ...held.map((button) => element("li", {}, pressable(button, press))));
    return legend ? element("fieldset", {}, element("legend", {}, legend), list) : list;
  });
}

/** @param {Button} button @param {(button: string) => void} press */
function pressable(button, press) {
  /** @type {Record<string, string>} */
  const about = { type: "button", class: button.part, "data-id": button.id };
  if (button.part === "option") about["aria-pressed"] = String(button.on === true);
  if (button.language) about.lang = button.language;
  const made = element("button", about, button.label);
  made.addEventListener("click", () => press(button.id));
  return made;
}

/** @param {string} name @param {Record<string, string>} about @param {...(string | Node)} inside */
function element(name, about, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(about)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
