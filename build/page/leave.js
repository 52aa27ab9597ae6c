// @ts-check
/** The quick way out: the story that is open is forgotten, and this page is replaced, so that Back does not show it. */

import { early } from "./early.js";
import * as storage from "./storage.js";
import { tabs } from "./tabs.js";

export function leave() {
  tabs.tell("leave");
  go();
}

function go() {
  storage.closeStory();
  early.clear();
  location.replace(`${document.documentElement.dataset.root}leave.html`);
}

tabs.hear("leave", go);

// One key, three times within a second and a half: Shift writes nothing and is hard to press so by accident.
let times = /** @type {number[]} */ ([]);
addEventListener("keyup", (event) => {
  if (event.key !== "Shift") return void (times = []);
  times = [...times.slice(-2), event.timeStamp];
  if (times.length === 3 && event.timeStamp - times[0] < 1500) leave();
});
