/**
 * Starts the game on our own runtime: fetches CPython and pygame-ce, unpacks the game, runs its main.py.
 *
 * It stands where pygbag's pythons.js would stand and honours the part of pygbag's page contract that our page
 * uses; page_contract.py is its Python half. The page may define, before this module runs:
 *   window.config  {archive: "game", archive_url?: string, gz?: boolean}   gz: the big parts also lie there as .gz
 *   window.Boot    {progress?({stage, done, total}), failed?(message)}
 */

/** What there is to fetch, in unpacked bytes. The folder is named after the bytes in it, so no cache can mix two builds.
 * @type {Record<string, number>} */
const PARTS = {}; // assemble.py fills this line in

/** @type {{archive: string, archive_url?: string, gz: boolean}} */
const config = { archive: "game", gz: false, ...window.config };
const SITE = "/lib/python3.13/site-packages";
const MODULE = `${SITE}/pygame/base.cpython-313-wasm32-emscripten.so`;
const ENVIRONMENT = {
  HOME: "/home/pyodide",
  PYGAME_HIDE_SUPPORT_PROMPT: "1",
  // Keys reach the game only while the canvas has the focus; inputs, buttons and Tab of the page keep working.
  SDL_EMSCRIPTEN_KEYBOARD_ELEMENT: "#canvas",
};

// ---- what the page is told

const seen = { stage: "runtime", done: 0, total: Object.values(PARTS).reduce((sum, size) => sum + size, 0) };
let over = false;

/** @param {number} bytes newly arrived; @param {string} [stage] */
function report(bytes, stage = seen.stage) {
  seen.done += bytes;
  seen.stage = stage;
  if (!over) window.Boot?.progress?.({ ...seen, done: Math.min(seen.done, seen.total) });
}

/** Tells the page once; what follows a first failure is only its echo. @param {unknown} error */
function failed(error) {
  if (over) return;
  over = true;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(text);
  window.Boot?.failed?.(text);
}

// ---- fetching

/** @param {string} name @returns {URL} */
function place(name) {
  return new URL(name, import.meta.url);
}

/** Asks for a file, and refuses the error page that a server sends in its place.
 * @param {URL} url @returns {Promise<Response>} */
async function ask(url) {
  const response = await fetch(url, { credentials: "same-origin" }).catch((error) => {
    throw new Error(`${url.pathname}: ${error.message}`);
  });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response;
}

/** Unpacks gzip, unless the server has already made the browser do so. @param {Response} response */
async function unpacked(response) {
  const [head, whole] = response.body.tee();
  const reader = head.getReader();
  const { value } = await reader.read();
  reader.cancel();
  const packed = value?.[0] === 0x1f && value?.[1] === 0x8b;
  return new Response(packed ? whole.pipeThrough(new DecompressionStream("gzip")) : whole);
}

/** A host that compresses says so, part by part (many do so for .wasm and not for .zip). From any other comes the .gz.
 * @param {string} name a big part @returns {Promise<Response>} */
async function part(name) {
  const url = place(name);
  const packed = config.gz && !(await compresses(url)) ? await fetch(`${url}.gz`) : undefined;
  return packed?.ok ? unpacked(packed) : ask(url);
}

/** @param {URL} url @returns {Promise<boolean>} */
async function compresses(url) {
  const head = await fetch(url, { method: "HEAD" });
  await head.arrayBuffer(); // a body that nobody reads, even an empty one, is logged as broken off
  return head.headers.get("Content-Encoding") !== null;
}

/** Reads a body to its end, telling the page. @param {Response} response */
async function count(response) {
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) report(step.value.length);
}

/** @param {string} name @returns {Promise<ArrayBuffer>} */
async function bytes(name) {
  const response = await part(name);
  const [, buffer] = await Promise.all([count(response.clone()), response.arrayBuffer()]);
  return buffer;
}

/** Compiles while it arrives. The server's own response is kept where its type is right: only then does the browser
 * keep the compiled code for the next visit. @param {string} name @returns {Promise<WebAssembly.Module>} */
async function compiled(name) {
  const response = await part(name);
  count(response.clone()).catch(() => {}); // the compiler reports the same failure
  const wasm = { headers: { "Content-Type": "application/wasm" } };
  const right = response.headers.get("Content-Type") === "application/wasm";
  return WebAssembly.compileStreaming(right ? response : new Response(response.body, wasm));
}

/** A script of Pyodide; never from a .gz, because a policy that lets unpacked text run would let any text run.
 * @param {string} name @returns {Promise<any>} */
async function script(name) {
  const module = await import(place(name).href);
  report(PARTS[name]);
  return module;
}

/** The game's archive, whose size only the server knows. @returns {Promise<ArrayBuffer>} */
async function game() {
  const response = await ask(new URL(config.archive_url ?? `${config.archive}.apk`, document.baseURI));
  seen.total += Number(response.headers.get("Content-Length")) || 0;
  const [, buffer] = await Promise.all([count(response.clone()), response.arrayBuffer()]);
  return buffer;
}

// ---- starting

/** Runs Pyodide's own start on parts that are already on their way. Left alone it would fetch them again, and would
 * only warn and wait for ever when one cannot be had.
 * @param {(options: object) => Promise<any>} loadPyodide
 * @param {Promise<WebAssembly.Module>} module @param {Promise<ArrayBuffer>} library */
async function start(loadPyodide, module, library) {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  const lent = {
    [new URL("pyodide.asm.wasm", import.meta.url).href]: () => new Response(), // compiled already, see below
    [place("python_stdlib.zip").href]: async () => new Response(await library),
  };
  globalThis.fetch = (url, options) => lent[String(url)]?.() ?? fetch(url, options);
  WebAssembly.instantiateStreaming = async (_, imports) =>
    ({ module: await module, instance: await WebAssembly.instantiate(await module, imports) });
  try {
    return await loadPyodide({
      indexURL: new URL("./", import.meta.url).href,
      packageBaseUrl: new URL("./", import.meta.url).href, // its default is another origin
      stdLibURL: place("python_stdlib.zip").href,
      lockFileContents: { info: { abi_version: "2025_0" }, packages: {} },
      env: ENVIRONMENT,
      convertNullToNone: true, // as pygbag does
      enableRunUntilComplete: false, // page_contract.py has its own asyncio.run, the same in every browser
    });
  } finally {
    Object.assign(globalThis, { fetch });
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** @param {any} python @param {ArrayBuffer} pygame */
async function install(python, pygame) {
  python._api.on_fatal = failed;
  python._api._skip_unwind_fatal_error = true; // SDL leaves its main loop by such a throw
  python.canvas.setCanvas2D(document.getElementById("canvas"));
  python.unpackArchive(pygame, "zip", { extractDir: SITE });
  await python._api.loadDynlib(MODULE); // compiled off the main thread, where some browsers refuse to
}

/** @param {Record<string, Promise<any>>} arriving */
async function play({ module, library, pygame, archive, big, small }) {
  await big; // defines what loadPyodide would otherwise fetch itself
  const python = await start((await small).loadPyodide, module, library);
  await install(python, await pygame);
  report(0, "game");
  python.FS.writeFile("/tmp/game.apk", new Uint8Array(await archive));
  report(0, "start");
  python.pyimport("page_contract").start("/tmp/game.apk", config.archive, failed);
}

/** Asks for everything at once. What cannot be had ends the start at once, whatever is being waited for. */
function main() {
  const arriving = {
    module: compiled("pyodide.asm.wasm"),
    library: bytes("python_stdlib.zip"),
    pygame: bytes("pygame.zip"),
    archive: game(),
    big: script("pyodide.asm.js"),
    small: script("pyodide.mjs"),
  };
  for (const part of [...Object.values(arriving), play(arriving)]) part.catch(failed);
}

main();
