// @ts-check
/** What the address asks for: a language and a story by its page, an assignment by #play=extra-time&easy=1. */

const root = document.documentElement;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MOST = 20;

/** Names that cannot be a story's are kept as unknown: the reader is told that the link asked for something else.
 * @param {string} hash @returns {{stories: string[], easy: boolean | null, unknown: boolean}} */
export function assignment(hash) {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const names = (asked.get("play") ?? "").split(",").filter(Boolean);
  const known = (root.dataset.stories ?? "").split(" ");
  const stories = names.slice(0, MOST).filter((name) => NAME.test(name) && known.includes(name));
  const easy = asked.get("easy");
  return {
    stories: [...new Set(stories)], easy: easy === "1" ? true : easy === "0" ? false : null,
    unknown: stories.length < names.length,
  };
}

/** The language of the page, where it has one of its own; at the root there is none. */
export const language = root.dataset.root ? root.lang : "";

/** The story that the page is about. */
export const story = root.dataset.begin ?? "";

// Another assignment typed into the same tab is another visit.
addEventListener("hashchange", () => location.reload());
