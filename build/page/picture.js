// @ts-check
/** The canvas: how many pixels it should have, and which keys it must leave to the browser. */

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

// SDL takes every key while the canvas has the focus; these belong to the browser and to who cannot use a mouse.
addEventListener("keydown", (event) => {
  const browsers = event.key === "Tab" || /^F\d+$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey;
  if (browsers && event.target === canvas) event.stopImmediatePropagation();
}, true);
