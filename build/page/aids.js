// @ts-check
/** Reading aloud and one switch: fetched when somebody first turns one on, so that nobody else waits for them. */

let used = false;

/** A Screen has been drawn. @param {{aloud?: number, scan?: number, scan_sound?: boolean}} access @param {string} screen its id */
export async function aid({ aloud = 0, scan = 0, scan_sound = false }, screen) {
  used ||= aloud > 0 || scan > 0;
  if (!used) return;
  const [reading, scanning] = await Promise.all([import("./aloud.js"), import("./scan.js")]);
  reading.listen(aloud, screen);
  scanning.scan(scan, scan_sound);
}
