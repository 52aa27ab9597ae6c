"""Which files are compiled, and with which flags: pygame-ce, SDL2 and FreeType as one WebAssembly side module."""

from dataclasses import dataclass
from pathlib import Path

from build.runtime.chroot import WORK
from build.runtime.parts import PYGAME

SOURCES = f"{WORK}/src"
RECIPE = f"{WORK}/recipe"

# No JavaScript exceptions: Pyodide's main module is built this way, and both have to agree.
UNWINDING = "-fwasm-exceptions -sSUPPORT_LONGJMP=wasm"
# Hidden symbols keep this SDL2 apart from the SDL1 in JavaScript that Pyodide's main module carries.
COMMON = f"-O2 -g0 -fPIC {UNWINDING} -DNDEBUG -w -fvisibility=hidden -msimd128 -msse2"
LINK = f"-O2 -g0 {UNWINDING} -sSIDE_MODULE=2 -sEXPORTED_FUNCTIONS=_PyInit_base -sWASM_BIGINT=1"

SDL = f"-I{SOURCES}/SDL2/include -DDECLSPEC= -DSDL_VIDEO_DRIVER_DUMMY=1"
FREETYPE = f"-I{RECIPE}/ftinc -I{SOURCES}/freetype/include"
IMAGE_FORMATS = "BMP GIF JPG PNG PNM QOI SVG TGA"
STATIC_VERSION = ("MAJOR", "MINOR", "PATCH")

# pygame's SIMD files each define helpers of the same name; apart they are fine, in one module they clash.
SIMD_HELPERS = (
    "pg_has_avx2",
    "pg_avx2_at_runtime_but_uncompiled",
    "pg_sse2_at_runtime_but_uncompiled",
    "pg_neon_at_runtime_but_uncompiled",
)
SIMD_FILES = ("transform_sse2", "transform_avx2", "surface_fill_sse2", "surface_fill_avx2")


@dataclass(frozen=True)
class Group:
    """Files that are compiled with the same flags."""

    name: str
    folder: str
    flags: str
    files: tuple[str, ...]


def groups(recipe: Path) -> list[Group]:
    """Everything to compile, in the order in which it is linked."""

    def listed(name: str) -> tuple[str, ...]:
        return tuple((recipe / "objects" / f"{name}.txt").read_text().split())

    return [
        Group("sdl2", f"{SOURCES}/SDL2/src", f"{SDL} -I{SOURCES}/SDL2/src/video/khronos", listed("sdl2")),
        # SDL's own test for SSE2 asks the processor, which WebAssembly cannot; stubs.c answers instead.
        Group("sdl2", f"{SOURCES}/SDL2/src", f"{SDL} -DSDL_HasSSE2=SDL_HasSSE2_unused", ("cpuinfo/SDL_cpuinfo.c",)),
        Group("image", f"{SOURCES}/SDL2_image/src", image_flags(), listed("image")),
        Group("ft", f"{SOURCES}/freetype/src", freetype_flags(), listed("freetype")),
        Group("ttf", f"{SOURCES}/SDL2_ttf", f"{SDL} {FREETYPE} -DTTF_USE_HARFBUZZ=0", ("SDL_ttf.c",)),
        Group("mixer", f"{SOURCES}/SDL2_mixer", mixer_flags(), listed("mixer")),
        *(simd_group(name) for name in SIMD_FILES),
        Group("sdl2", f"{SOURCES}/SDL2/src", SDL, ("video/yuv2rgb/yuv_rgb_sse.c",)),
        Group("pygame", f"{SOURCES}/pygame/src_c", pygame_flags(), listed("pygame")),
        Group("stubs", RECIPE, "", ("stubs.c",)),
    ]


def simd_group(name: str) -> Group:
    """One of pygame's SIMD files, its helpers renamed."""
    renamed = "".join(f" -D{helper}={helper}_{name}" for helper in SIMD_HELPERS)
    return Group("pygame", f"{SOURCES}/pygame/src_c", pygame_flags() + renamed, (f"simd_{name}.c",))


def image_flags() -> str:
    """The formats by stb_image, nanosvg and the library's own code."""
    loaded = " ".join(f"-DLOAD_{name}" for name in IMAGE_FORMATS.split())
    saved = "-DSDL_IMAGE_SAVE_PNG=1 -DSDL_IMAGE_SAVE_JPG=1"
    return f"{SDL} -I{SOURCES}/SDL2_image/include -DUSE_STBIMAGE {loaded} {saved}"


def freetype_flags() -> str:
    """Only what TrueType and OpenType fonts need; the two headers are in ftinc."""
    headers = '-DFT_CONFIG_MODULES_H="<ftmodule_small.h>" -DFT_CONFIG_OPTIONS_H="<ftoption_small.h>"'
    return f"{FREETYPE} -DFT2_BUILD_LIBRARY {headers}"


def mixer_flags() -> str:
    """WAV, OGG by stb_vorbis, FLAC by dr_flac."""
    here = f"{SOURCES}/SDL2_mixer"
    headers = f"-I{here}/include -I{here}/src -I{here}/src/codecs"
    return f"{SDL} {headers} -DMUSIC_WAV -DMUSIC_OGG -DOGG_USE_STB -DMUSIC_FLAC_DRFLAC"


def pygame_flags() -> str:
    """In the way pygame itself has of being one static module."""
    here = f"{SOURCES}/pygame/src_c"
    others = f"-I{SOURCES}/SDL2_image/include -I{SOURCES}/SDL2_ttf -I{SOURCES}/SDL2_mixer/include"
    numbers = zip(STATIC_VERSION, PYGAME.version.split("."), strict=True)
    version = " ".join(f"-DPG_{name}_VERSION={number}" for name, number in numbers)
    tag = r'-DPG_VERSION_TAG="\"\""'
    own = f"-I{WORK}/pyinc -I{here}/include -I{here} -DBUILD_STATIC=1 -DNO_SDL2=1"
    return f"{SDL} {others} {FREETYPE} {own} {version} {tag}"
