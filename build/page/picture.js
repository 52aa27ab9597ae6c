// @ts-check
/** The canvas: how many pixels it should have, which keys it must leave to the browser, and, where it shows the words
 * too, what the reader does among those of the page, which lie behind it. */

const MOST_PIXELS = 2_600_000; // drawn by the processor: a phone's 3x3 pixels per point would cost more than they show

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("canvas"));

/** @param {(box: {width: number, height: number, ratio: number}) => void} tell now and whenever the size changes */
export function watchSize(tell) {
  let told = "";
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    if (!width || !height) return;
    const ratio = Math.min(devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height)));
    const box = { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio };
    if (JSON.stringify(box) === told) return;
    told = JSON.stringify(box);
    tell(box);
  };
  new ResizeObserver(measure).observe(canvas);
  measure();
}

/** Smooth scrolling towards a focused button takes this long at most, in milliseconds. */
const SCROLLS = 700;

/** @param {(at: {focus: string, down: number}) => void} tell which button has the focus, and how far down, 0 to 1 */
export function watchReading(tell) {
  const root = document.documentElement;
  const at = { focus: "", down: 0 };
  let focused = -SCROLLS;
  const changed = (/** @type {Partial<typeof at>} */ now) => {
    Object.assign(at, now);
    if ("drawn" in root.dataset) tell(at);
  };
  addEventListener("focusin", ({ target, timeStamp }) => {
    focused = timeStamp;
    const focus = /** @type {Element} */ (target).getAttribute("data-id") ?? "";
    if (focus !== at.focus) changed({ focus });
  });
  addEventListener("focusout", ({ relatedTarget }) => relatedTarget || changed({ focus: "" }));
  // The canvas brings a focused button into sight by itself: only what the reader scrolls is told.
  for (const scrolls of ["keydown", "scrollend"]) addEventListener(scrolls, () => { focused = -SCROLLS; }, true);
  addEventListener("scroll", ({ timeStamp }) => {
    if (root.dataset.display !== "canvas" || timeStamp - focused < SCROLLS) return;
    changed({ down: scrollY / Math.max(1, root.scrollHeight - innerHeight) });
  });
}

// SDL takes every key while the canvas has the focus; these belong to the browser and to who cannot use a mouse.
addEventListener("keydown", (event) => {
  const browsers = event.key === "Tab" || /^F\d+$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey;
  if (browsers && event.target === canvas) event.stopImmediatePropagation();
}, true);
