"""Puts the JavaScript that C code carries (EM_ASM, EM_JS) into Pyodide's script, so that no page needs eval.

Emscripten's loader turns such text into functions by eval when a side module arrives; a Content-Security-Policy would
have to allow 'unsafe-eval' for that. What the text is, is known when the runtime is built.
"""

import json

from build.runtime.errors import RuntimeBuildError
from build.runtime.wasm import Module, read

BEFORE = "function addEmAsm(addr,body){"
EVALUATED = "=eval(func)"
PLACES = 2  # one for EM_ASM, one for EM_JS
MOST_ARGUMENTS = 16


def inline(script: str, module: bytes) -> str:
    """Pyodide's script with a table of ready functions; what is not in it is still left to eval."""
    if script.count(BEFORE) != 1 or script.count(EVALUATED) != PLACES:
        raise RuntimeBuildError("pyodide.asm.js is not as inlined.py knows it: look where it calls eval(func)")
    ready = ",".join(f"{json.dumps(text)}:{text.removesuffix(';')}" for text in functions(read(module)))
    return script.replace(BEFORE, f"var ready={{{ready}}};{BEFORE}").replace(
        EVALUATED, f"=ready[func]||{EVALUATED[1:]}"
    )


def functions(module: Module) -> list[str]:
    """The very text that emscripten's loader would hand to eval."""
    named = {name: at for name, at in module.addresses.items() if name.startswith("__em_js__")}
    return sorted({*map(em_asm, em_asm_bodies(module)), *(em_js(module.text(at)) for at in named.values())})


def em_asm_bodies(module: Module) -> list[str]:
    """They lie one after the other, each ended by a zero."""
    first, last = module.addresses.get("__start_em_asm", 0), module.addresses.get("__stop_em_asm", 0)
    return [text.decode() for text in module.memory[first:last].split(b"\0") if text]


def em_asm(body: str) -> str:
    """Its arguments are $0, $1 and so on, as many as it mentions without a gap."""
    count = next((number for number in range(MOST_ARGUMENTS) if f"${number}" not in body), MOST_ARGUMENTS)
    return f"({','.join(f'${number}' for number in range(count))}) => {{ {body} }};"


def em_js(text: str) -> str:
    """``(char *a, int b)<::>{ ... }``: the names of the arguments without their types."""
    signature, _, body = text.partition("<::>")
    inside = signature[1:-1]
    names = [] if inside == "void" else [argument.split(" ")[-1].replace("*", "", 1) for argument in inside.split(",")]
    return f"({','.join(names)}) => {body};"
