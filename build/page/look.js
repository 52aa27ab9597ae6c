// @ts-check
/** How the reader wants everything to look: from the save, from what was just pressed, else as the device is set. */

/** Values as they stand at the end of the buttons' ids. @typedef {Record<string, string>} Preferences */

/** @type {Preferences} */
const USUAL = {
  language: "", easy: "no", size: "100", spaced: "no", dyslexic: "no", theme: "device", calm: "device",
  display: "page", aloud: "0", scan: "0", "scan-sound": "no",
};

/** What the game leaves out when it tells a look or an access. @type {Record<string, unknown>} */
const UNSAID = {
  text_size: 100, theme: "light", calm: false, display: "canvas", spaced: false, dyslexic: false,
  aloud: 0, scan: 0, scan_sound: false,
};

/** @param {Record<string, unknown>} held */
const said = (held) => Object.fromEntries(Object.entries(held).filter(([name, value]) => value !== UNSAID[name]));

/** What the device says. @returns {{theme: string, calm: boolean}} */
export function device() {
  const set = (/** @type {string} */ query) => matchMedia(query).matches;
  const dark = set("(prefers-color-scheme: dark)") ? "dark" : "light";
  return { theme: set("(prefers-contrast: more)") ? "high-contrast" : dark, calm: set("(prefers-reduced-motion: reduce)") };
}

/** @param {string | null} save @param {string} language @returns {Preferences} */
export function preferencesIn(save, language) {
  const usual = { ...USUAL, language };
  try {
    const held = JSON.parse(save ?? "").preferences;
    const yes = (/** @type {unknown} */ value) => (value === true ? "yes" : "no");
    const or = (/** @type {unknown} */ value, /** @type {string} */ otherwise) => (value === null ? otherwise : String(value));
    return sound({
      ...usual, language: String(held.language), easy: yes(held.easy), size: String(held.text_size),
      theme: or(held.theme, "device"), calm: held.calm === null ? "device" : yes(held.calm),
      spaced: yes(held.spaced), dyslexic: yes(held.dyslexic), display: String(held.display ?? "page"),
      aloud: String(held.access?.aloud ?? 0), scan: String(held.access?.scan ?? 0), "scan-sound": yes(held.access?.scan_sound),
    }, usual);
  } catch {
    return usual;
  }
}

/** What options were set by these presses. @param {string[]} presses @returns {Preferences} */
export function pressed(presses) {
  return Object.fromEntries(presses.map((press) => press.split("/")).filter(([name]) => name in USUAL));
}

/** What can be chosen; a save may hold anything. @type {Record<string, RegExp>} */
const POSSIBLE = {
  language: /^(en|ro)$/, size: /^(100|125|150|175|200)$/, theme: /^(device|light|dark|high-contrast)$/,
  calm: /^(device|yes|no)$/, display: /^(page|canvas|text)$/, aloud: /^(0|70|100|130)$/, scan: /^[01235]$/,
};

/** @param {Preferences} held @param {Preferences} usual @returns {Preferences} */
function sound(held, usual) {
  const strange = Object.keys(POSSIBLE).filter((name) => !POSSIBLE[name].test(held[name]));
  return { ...held, ...Object.fromEntries(strange.map((name) => [name, usual[name]])) };
}

/** The look and the access of a Screen, as the game tells them. @param {Preferences} chosen */
export function wanted(chosen) {
  const own = device();
  const access = said({ aloud: Number(chosen.aloud), scan: Number(chosen.scan), scan_sound: chosen["scan-sound"] === "yes" });
  return {
    look: said({
      text_size: Number(chosen.size), theme: chosen.theme === "device" ? own.theme : chosen.theme,
      calm: chosen.calm === "device" ? own.calm : chosen.calm === "yes", display: chosen.display,
      spaced: chosen.spaced === "yes", dyslexic: chosen.dyslexic === "yes",
    }),
    ...(Object.keys(access).length ? { access } : {}),
  };
}

/** Buttons with the chosen options marked. @param {any[]} buttons @param {Preferences} chosen */
export function marked(buttons, chosen) {
  return buttons.map((button) => {
    if (button.part !== "option") return button;
    const [name, value] = button.id.split("/");
    const { on, ...off } = button;
    return chosen[name] === value ? { ...off, on: true } : off;
  });
}

/** @param {Record<string, any>} look as a Screen tells it: usual values are left out */
export function wear(look) {
  const root = document.documentElement;
  root.dataset.theme = look.theme ?? "light";
  root.dataset.display = look.display ?? "canvas";
  root.dataset.calm = String(look.calm ?? false);
  root.dataset.spaced = String(look.spaced ?? false);
  root.dataset.dyslexic = String(look.dyslexic ?? false);
  root.dataset.large = String((look.text_size ?? 100) >= 150);
  root.style.setProperty("--size", String((look.text_size ?? 100) / 100));
}
