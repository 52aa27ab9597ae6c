// @ts-check
/** What runs before the game: settles the address, plays what was written ahead, and hands over to the game. */

import { assignment, language, story } from "./asked.js";
import { bridge } from "./bridge.js";
import { early } from "./early.js";
import { loading } from "./loading.js";
import { device } from "./look.js";
import { isKept, keep } from "./offline.js";
import { watchSize } from "./picture.js";
import { reader } from "./reader.js";
import * as storage from "./storage.js";

const page = /** @type {any} */ (window);
const root = document.documentElement;

// pygbag's runtime takes interpreter arguments from the query, and even code: no link may reach it.
if (location.search) history.replaceState(null, "", location.pathname + location.hash);

const archive = root.dataset.archive ?? "game";
page.config = {
  archive,
  archive_url: `${root.dataset.root}${archive}/${root.dataset.version}.apk`,
  gz: !isKept(), // what is kept on the device is unpacked already
  // The rest is for pygbag's runtime: it must not size the canvas, wait for a click, or ask before leaving.
  cdn: /** @type {HTMLScriptElement} */ (document.getElementById("site")).src.replace(/pythons\.js$/, ""),
  user_canvas: 1, user_canvas_managed: 1, gui_divider: 1, ume_block: 0, can_close: 1,
};
page.Boot = loading;
document.getElementById("site")?.addEventListener("error", () => loading.failed("pythons.js could not be fetched"));

/** What the game says. @type {Record<string, (message: any) => void>} */
const heard = {
  keep: ({ save }) => bridge.send({ about: "stored", ok: storage.keep(save) }),
  aside: () => bridge.send({ about: "stored", ok: storage.setAside() }),
  forget: () => bridge.send({ about: "stored", ok: storage.forget() }),
  screen: ({ answers, screen }) => reader.told(answers, screen),
  drawn: (drawn) => {
    page.drawn = drawn; // for tests: where the buttons are
    loading.ready();
    keep();
  },
  failed: ({ trace }) => loading.failed(trace),
};
page.Bridge = bridge;
bridge.listen((message) => heard[message.about]?.(message));
bridge.send({
  about: "visit", save: storage.load(), early: early.presses(),
  asked: { language, begin: story, ...assignment(location.hash) },
  languages: navigator.languages.map((name) => name.slice(0, 2)), ...device(),
});
reader.begin();
watchSize((box) => bridge.send({ about: "size", ...box }));
