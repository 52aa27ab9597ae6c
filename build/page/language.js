// @ts-check
/** The language of the page: the one that was chosen in the game, else the first of the browser's that we speak. */

/** @param {string | null} save @param {readonly string[]} wanted @returns {"en" | "ro"} */
export function chooseLanguage(save, wanted) {
  const names = [chosen(save), ...wanted.map((name) => name.slice(0, 2))];
  return names.find((name) => name === "en" || name === "ro") ?? "en";
}

/** @param {string | null} save @returns {string | undefined} */
function chosen(save) {
  try {
    return JSON.parse(save ?? "").preferences.language;
  } catch {
    return undefined;
  }
}
