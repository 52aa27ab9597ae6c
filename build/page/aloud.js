// @ts-check
/** Reads a screen aloud with the browser's own voices: line by line, the line and, where the browser tells, the word
 * marked. Only voices on the device itself: another voice would send the words away. */

import { linesToRead } from "./lines.js";
import { say, word } from "./words.js";

/** @param {string} id @returns {HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const synth = /** @type {SpeechSynthesis | undefined} */ (window.speechSynthesis);
const button = part("listen");
const voiceless = part("voiceless");
let speed = 0;
let place = "";
let speaking = false;
let turn = 0;

/** A Screen has been drawn. It is read when it is another one; a pressed option does not begin it again.
 * @param {number} percent the speed, 0 for off @param {string} screen its id */
export function listen(percent, screen) {
  const other = screen !== place || percent !== speed;
  [speed, place] = [percent, screen];
  if (!other && speed) return label();
  stop();
  if (speed) read();
}

button.addEventListener("click", () => (speaking ? stop() : read()));
addEventListener("pagehide", stop);
// Some browsers know their voices only after a while.
synth?.addEventListener?.("voiceschanged", () => speed && !voiceless.hidden && read());

function read() {
  speaking = Boolean(voiceFor(document.documentElement.lang));
  label();
  if (speaking) line(linesToRead(), 0, (turn += 1));
}

function stop() {
  turn += 1;
  speaking = false;
  synth?.cancel();
  mark(null);
  label();
}

function label() {
  const voice = voiceFor(document.documentElement.lang);
  button.hidden = !speed || !voice;
  voiceless.hidden = !speed || Boolean(voice);
  say(button, word(speaking ? "stop-listening" : "listen"));
  say(voiceless, word("no-voice"));
}

/** Reads on from a line; one in a language without a voice is left out: no voice can read another language.
 * @param {HTMLElement[]} all @param {number} at @param {number} now */
function line(all, at, now) {
  if (now !== turn) return;
  if (at >= all.length) return stop();
  const element = all[at];
  const voice = voiceFor(/** @type {HTMLElement} */ (element.closest("[lang]")).lang);
  if (!voice) return line(all, at + 1, now);
  const spoken = new SpeechSynthesisUtterance(element.textContent ?? "");
  spoken.voice = voice;
  spoken.lang = voice.lang;
  spoken.rate = speed / 100;
  spoken.onboundary = ({ name, charIndex, charLength }) => name === "word" && now === turn && markWord(element, charIndex, charLength);
  spoken.onend = () => line(all, at + 1, now);
  spoken.onerror = () => now === turn && stop();
  mark(element);
  synth?.speak(spoken);
}

/** @param {string} language @returns {SpeechSynthesisVoice | undefined} */
function voiceFor(language) {
  const own = (synth?.getVoices() ?? []).filter((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === language);
  return own.find((voice) => voice.default) ?? own[0];
}

/** @param {HTMLElement | null} element */
function mark(element) {
  document.querySelector(".spoken")?.classList.remove("spoken");
  highlights()?.delete("word");
  element?.classList.add("spoken");
  element?.scrollIntoView({ block: "nearest" });
}

/** @returns {any} the browser's highlights, where it has them */
const highlights = () => /** @type {any} */ (CSS).highlights;

/** @param {HTMLElement} element @param {number} start @param {number} length */
function markWord(element, start, length) {
  const Highlight = /** @type {any} */ (window).Highlight;
  const range = Highlight && rangeIn(element, start, start + (length || 1));
  if (range) highlights().set("word", new Highlight(range));
}

/** The place of some letters in an element whose text may lie in several nodes.
 * @param {HTMLElement} element @param {number} from @param {number} to */
function rangeIn(element, from, to) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && from < passed + length) {
      range.setStart(node, from - passed);
      begun = true;
    }
    if (begun && to <= passed + length) {
      range.setEnd(node, to - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
