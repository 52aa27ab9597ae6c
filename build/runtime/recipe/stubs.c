/* Symbols that Pyodide's main module does not have (no asyncify there). */
void emscripten_sleep(unsigned int ms) { (void)ms; }
int emscripten_has_asyncify(void) { return 0; }
/* SDL's test asks cpuid, which is off on wasm; SSE2 intrinsics are lowered to wasm SIMD. */
int SDL_HasSSE2(void) { return 1; }
