// @ts-check
/** One form of the screen, drawn by the game page's own renderer; tells the page around it what is read aloud. */

import { draw } from "./page/screen.js";
import { linesToRead } from "./page/lines.js";

addEventListener("message", ({ data, origin, source }) => {
  if (origin !== location.origin || source !== parent) return;
  draw(data, (button) => parent.postMessage({ pressed: button }, origin));
  const read = linesToRead().map((line) => line.textContent);
  parent.postMessage({ read, height: document.documentElement.scrollHeight }, origin);
});
parent.postMessage({ ready: true }, location.origin);
