// @ts-check
/** What the address asks for: a language and a story by its page, an assignment by #play=extra-time&easy=1,
 * one switch by #switch=2: who has nothing but a switch cannot reach the preferences to turn it on. */

const root = document.documentElement;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MOST = 20;
const SECONDS = [1, 2, 3, 5];

/** Names that cannot be a story's are kept as unknown: the reader is told that the link asked for something else.
 * @param {string} hash @returns {{stories: string[], easy: boolean | null, scan: number, unknown: boolean}} */
export function assignment(hash) {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const names = (asked.get("play") ?? "").split(",").filter(Boolean);
  const known = (root.dataset.stories ?? "").split(" ");
  const stories = names.slice(0, MOST).filter((name) => NAME.test(name) && known.includes(name));
  const easy = asked.get("easy");
  const scan = Number(asked.get("switch"));
  return {
    stories: [...new Set(stories)], easy: easy === "1" ? true : easy === "0" ? false : null,
    scan: SECONDS.includes(scan) ? scan : 0,
    unknown: stories.length < names.length,
  };
}

/** The language of the page, where it has one of its own; at the root there is none. */
export const language = root.dataset.root ? root.lang : "";

/** The story that the page is about. */
export const story = root.dataset.begin ?? "";

// Another assignment typed into the same tab is another visit.
addEventListener("hashchange", () => location.reload());
