// @ts-check
/** Reading aloud and one switch: fetched when somebody first turns one on, so that nobody else waits for them. */

/** @typedef {{aloud?: number, scan?: number, scan_sound?: boolean}} Access */

/** @type {((access: Access, screen: string) => void) | undefined} */
let use;
/** What was drawn last. @type {[Access, string]} */
let drawn;

/** A Screen has been drawn. @param {Access} access @param {string} screen its id */
export function aid(access, screen) {
  drawn = [access, screen];
  if (use) use(access, screen);
  else if (access.aloud || access.scan) begin();
}

async function begin() {
  const [{ listen }, { scan }] = await Promise.all([import("./aloud.js"), import("./scan.js")]);
  use = (access, screen) => {
    listen(access.aloud ?? 0, screen);
    scan(access.scan ?? 0, access.scan_sound ?? false);
  };
  use(...drawn);
  /** @type {any} */ (window).aided = true; // for tests
}
