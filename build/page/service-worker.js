// @ts-check
/**
 * Keeps one whole build of the site on the device, so that the game plays without a network.
 *
 * A new build is kept beside the old one and waits until no page of the old one is open: nobody gets another version in
 * the middle of a story, and no page ever mixes two. The build copies this file to the root of the site as sw.js.
 */

/** Every file by its place in the site. A page must be of this build; what is lasting has its hash in its name; what is
 * packed is lasting and may lie beside itself as .gz.
 * @type {{version: string, files: Record<string, {size: number, kind: "page" | "lasting" | "packed" | "plain"}>}} */
const BUILD = { version: "", files: {} }; // build/offline.py fills this line in

const worker = /** @type {any} */ (self);
const scope = new URL(worker.registration.scope);
// Other sites may live on the same origin (user.github.io/…): only what has our own prefix is ours to delete.
const OURS = `sidebyside ${scope.pathname} `;
const CACHE = OURS + BUILD.version;
const AT_ONCE = 6;

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(keep()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(forgetOlder()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const path = pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, "$1");
  if (path in BUILD.files) event.respondWith(kept(path));
  else if (event.request.mode === "navigate") event.respondWith(elsewhere(event.request, path));
});

/** All or nothing: a device that is full, or a network that breaks off, leaves everything as it was. */
async function keep() {
  await refuseWithoutRoom();
  const paths = Object.keys(BUILD.files);
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) await cache.put(place(path), await found(path));
    }));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function refuseWithoutRoom() {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const needed = Object.values(BUILD.files).reduce((sum, { size }) => sum + size, 0);
  if (quota - usage < needed) throw new Error(`no room: ${needed} bytes are needed`);
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

/** @param {string} path @returns {string} */
function place(path) {
  return new URL(path, scope).href;
}

/** What has not changed since the build before is not fetched again. @param {string} path @returns {Promise<Response>} */
async function found(path) {
  const { kind } = BUILD.files[path];
  const same = kind === "lasting" || kind === "packed" ? await caches.match(place(path)) : undefined;
  return same ?? fetched(path);
}

/** Lasting files are taken from where the page has just put them: the browser's own cache.
 * @param {string} path @returns {Promise<Response>} */
async function fetched(path) {
  const { kind } = BUILD.files[path];
  if (kind === "packed") return part(place(path));
  const response = await ask(place(path), { cache: kind === "lasting" ? "default" : "no-cache" });
  if (kind !== "page") return response;
  const text = await response.text();
  if (!text.includes(`data-build="${BUILD.version}"`)) throw new Error(`${path} is of another build`);
  // Not the server's own response: one that was redirected may not answer a visit.
  return new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** @param {string} url @param {RequestInit} [options] @returns {Promise<Response>} */
async function ask(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** A big part in the form in which the page has fetched it: the runtime's loader decides in the same way.
 * @param {string} url @returns {Promise<Response>} */
async function part(url) {
  const plain = await fetch(url, { method: "HEAD" });
  const packed = plain.headers.get("Content-Encoding") ? undefined : await fetch(`${url}.gz`);
  if (!packed?.ok || !packed.body) return ask(url);
  const done = packed.headers.get("Content-Encoding") !== null; // then the browser has unpacked it
  const body = done ? packed.body : packed.body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(body, { headers: { "Content-Type": plain.headers.get("Content-Type") ?? "" } });
}

/** @param {string} path @returns {Promise<Response>} */
async function kept(path) {
  return (await (await caches.open(CACHE)).match(place(path))) ?? fetched(path);
}

/** A folder without its slash, or a page that we do not have. @param {Request} request @param {string} path */
async function elsewhere(request, path) {
  if (`${path}/` in BUILD.files) return Response.redirect(place(`${path}/`));
  return fetch(request).catch(() => kept("404.html"));
}
