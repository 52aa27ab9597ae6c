"""A small page of inkjs (a player for stories in ink) that tells our first scene: as fast as this we want to be.

It is made in a temporary folder from the npm package and is no part of the game. https://github.com/y-lohse/inkjs
"""

import html
import json
import subprocess
from pathlib import Path

from build.ahead import first_scene
from sidebyside.content.library import Library

INKJS = "inkjs@2.4.0"
COMPILE = """
const { Compiler } = require("inkjs/full");
const text = require("fs").readFileSync(0, "utf8");
process.stdout.write(new Compiler(text).Compile().ToJson());
"""
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title}</title><link rel="stylesheet" href="style.css">
<h1>{title}</h1><div id="story"></div>
<script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script></html>
"""
STYLE = "body{font:1.1rem/1.5 sans-serif;max-width:40em;margin:auto;padding:1em}button{display:block;margin:.5em 0}"
MAIN = """
const story = new inkjs.Story(storyContent), box = document.getElementById("story");
function go() {
  box.replaceChildren();
  while (story.canContinue) box.append(Object.assign(document.createElement("p"), { textContent: story.Continue() }));
  for (const choice of story.currentChoices) {
    const button = Object.assign(document.createElement("button"), { textContent: choice.text });
    button.onclick = () => { story.ChooseChoiceIndex(choice.index); go(); };
    box.append(button);
  }
}
go();
"""


def peer_page(library: Library, story: str, folder: Path) -> Path:
    """The folder of the page; needs npm and its registry."""
    _run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", INKJS)
    scene = first_scene(library, story, "en")
    compiled = _run(folder, "node", "-e", COMPILE, text=_ink(scene))
    page = folder / "page"
    page.mkdir()
    (page / "ink.js").write_bytes((folder / "node_modules" / "inkjs" / "dist" / "ink.js").read_bytes())
    (page / "index.html").write_text(PAGE.format(title=html.escape(scene["title"])), encoding="utf-8")
    (page / "story.js").write_text(f"var storyContent = {json.dumps(compiled)};", encoding="utf-8")
    (page / "main.js").write_text(MAIN, encoding="utf-8")
    (page / "style.css").write_text(STYLE, encoding="utf-8")
    return page


def _ink(scene: dict[str, list[dict[str, str]]]) -> str:
    said = [f"{held['label']}: {held['text']}" if "label" in held else held["text"] for held in scene["paragraphs"]]
    choices = [f"+ [{held['label']}] {held['label']} -> again" for held in scene["buttons"] if held["part"] == "choice"]
    return "\n".join(["-> again", "=== again ===", *said, *choices])


def _run(folder: Path, *words: str, text: str = "") -> str:
    done = subprocess.run(words, cwd=folder, input=text, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode:
        raise RuntimeError(f"{words[0]} failed: {done.stderr.strip()[-400:]}")
    return done.stdout
