// @ts-check
/** What runs before the game: settles the address, plays what was written ahead, and hands over to the game. */

import { assignment, language, story } from "./asked.js";
import { bridge } from "./bridge.js";
import { device } from "./look.js";
import { reader } from "./reader.js";
import { shelf } from "./shelf.js";
import * as storage from "./storage.js";
import { leave, tell } from "./tabs.js";
import { loading, say } from "./words.js";

const page = /** @type {any} */ (window);
const root = document.documentElement;

// pygbag's runtime takes interpreter arguments from the query, and even code: no link may reach it.
if (location.search) history.replaceState(null, "", location.pathname + location.hash);

/** Milliseconds after which the runtime is fetched whatever else has not come. */
const PATIENCE = 5000;

const site = /** @type {HTMLScriptElement} */ (document.getElementById("site"));
page.Boot = loading;
site.addEventListener("error", () => loading.failed("pythons.js could not be fetched"));

/** What the game says. @type {Record<string, (message: any) => void>} */
const heard = {
  keep({ save }) {
    say(document.getElementById("tabs"), "");
    bridge.send({ about: "stored", ok: storage.keep(save) });
  },
  aside: () => bridge.send({ about: "stored", ok: storage.setAside() }),
  forget() {
    tell("forget");
    bridge.send({ about: "stored", ok: storage.forget() });
  },
  screen: ({ answers, screen }) => reader.told(answers, screen),
  async drawn(drawn) {
    page.drawn = drawn; // for tests: where the buttons are
    root.dataset.drawn = "";
    loading.ready();
    (await import("./offline.js")).keep();
  },
  left: leave,
  failed({ trace }) {
    delete root.dataset.drawn; // the words come back to who had them on the canvas
    loading.failed(trace);
  },
};
page.Bridge = bridge;
bridge.listen((message) => heard[message.about]?.(message));
bridge.send({
  about: "visit", save: storage.load(), early: storage.early.presses(),
  asked: { language, begin: story, ...assignment(location.hash) },
  languages: navigator.languages, ...device(),
});
reader.begin();

// Nobody waits for what only the picture needs.
const [{ watchReading, watchSize }, { isKept }] = await Promise.all([import("./picture.js"), import("./offline.js")]);
watchSize((box) => bridge.send({ about: "size", ...box }));
watchReading((at) => bridge.send({ about: "reading", ...at }));

// Words first: on a slow line the runtime's megabytes would stand in their way.
await Promise.race([shelf.settled(), new Promise((over) => setTimeout(over, PATIENCE))]);
const archive = root.dataset.archive ?? "game";
page.config = {
  archive,
  archive_url: `${root.dataset.root}${archive}/${root.dataset.version}.apk`,
  gz: !isKept(), // what is kept on the device is unpacked already
  // The rest is for pygbag's runtime: it must not size the canvas, wait for a click, or ask before leaving.
  cdn: site.src.replace(/pythons\.js$/, ""),
  user_canvas: 1, user_canvas_managed: 1, gui_divider: 1, ume_block: 0, can_close: 1,
};
site.type = "module";
document.body.append(site); // a script that is put in anew is looked at anew
