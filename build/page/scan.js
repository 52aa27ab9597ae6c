// @ts-check
/** One switch: the focus goes from way to way by itself, and Space, Enter or a tap beside the buttons presses.
 *
 * Where the words are longer than the window, the first stops go down through them; the switch then rests there until
 * it is pressed again. After three rounds without a press it waits, so that nothing moves before an empty chair. */

import { say, word } from "./words.js";

const ROUNDS = 3;
const STOPS = "#listen:not([hidden]), .call a, #ways button, #elsewhere button";

let seconds = 0;
let sound = false;
/** @type {(HTMLElement | number)[]} */
let stops = [];
let at = -1;
let round = 0;
let resting = false;
let timer = 0;

/** Another screen has been drawn. @param {number} pace seconds, 0 for off @param {boolean} beeps */
export function scan(pace, beeps) {
  seconds = pace;
  sound = beeps;
  clearTimeout(timer);
  rest(false);
  if (!seconds) return;
  stops = [...depths(), .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(STOPS))];
  // What was pressed and is still there (an option) has kept the focus: the way goes on from it.
  [at, round] = [stops.indexOf(/** @type {HTMLElement} */ (document.activeElement)), 0];
  timer = setTimeout(next, seconds * 2000); // time to see that the screen has changed
}

/** Where the page has to be scrolled to so that all words have been seen. @returns {number[]} */
function depths() {
  const words = /** @type {HTMLElement} */ (document.getElementById("ways")).offsetTop;
  const step = innerHeight * 0.6;
  return Array.from({ length: Math.max(0, Math.ceil((words - innerHeight * 0.8) / step)) }, (_, number) => (number + 1) * step);
}

function next() {
  at += 1;
  if (at >= stops.length) {
    at = 0;
    round += 1;
  }
  if (round >= ROUNDS) {
    at = -1;
    return rest(true);
  }
  const stop = stops[at];
  if (typeof stop === "number") scrollTo({ top: stop, behavior: document.documentElement.dataset.calm === "true" ? "instant" : "smooth" });
  else stop.focus();
  if (sound) beep(typeof stop === "number" ? 330 : 440);
  timer = setTimeout(next, seconds * 1000);
}

/** The switch was pressed. */
function pressed() {
  clearTimeout(timer);
  const stop = stops[at];
  if (resting || at < 0) {
    rest(false);
    round = 0;
    return next();
  }
  if (typeof stop === "number") return rest(true);
  stop.click();
}

/** @param {boolean} now whether it waits for the switch */
function rest(now) {
  resting = now;
  say(document.getElementById("live"), now ? word("switch-waits") : "");
}

addEventListener("keydown", (event) => {
  if (!seconds || (event.key !== " " && event.key !== "Enter")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!event.repeat) pressed();
}, true);

addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (seconds && event.isTrusted && !target.closest("button, a, summary")) pressed();
});

/** @type {AudioContext | undefined} */
let audio;

/** @param {number} pitch in hertz */
function beep(pitch) {
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.value = 0.08;
  tone.frequency.value = pitch;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.06);
}
