"""The build's command line: web, serve, preview, sheet, keep."""

import argparse
import contextlib
import sys
from collections.abc import Callable
from pathlib import Path

from build.bundle import BundleError
from build.keep import keep
from build.links import AddressError, checked
from build.pack import PackError
from build.places import DIST, GAME, GOLDEN, ROOT
from build.preview import preview_of
from build.runtime import RuntimeBuildError
from build.serve import Answers, files_in, next_free_server
from build.sheet import draw_golden, draw_sheets
from build.site import ContentError, build_site
from sidebyside.commands.places import folder


def main() -> int:
    """Runs the command; 0 when all is well, 1 with one clear message when not."""
    parser = argparse.ArgumentParser(prog="python -m build", description="Turns the game into a web site.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_site(commands.add_parser("web", help="build dist/site"), _build)
    _add_site(commands.add_parser("serve", help="build it and serve it"), _serve)
    preview = commands.add_parser("preview", help="show a story in the browser while it is being written")
    preview.add_argument("folder", type=folder, help="the story's folder")
    preview.add_argument("--port", type=int, default=8100)
    preview.set_defaults(run=_preview)
    sheet = commands.add_parser("sheet", help="draw every person in every mood and every place into dist/sheet")
    sheet.add_argument("--keep", action="store_true", help="keep the pictures that the tests compare with, too")
    sheet.set_defaults(run=_sheet)
    kept = commands.add_parser("keep", help="keep a version's saves for the tests, before a release")
    kept.add_argument("version", help="the version that is about to be released: 0.2.0")
    kept.set_defaults(run=_keep)
    options = parser.parse_args()
    try:
        options.run(options)
    except (AddressError, BundleError, ContentError, PackError, RuntimeBuildError, FileExistsError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def _add_site(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], object]) -> None:
    parser.add_argument(
        "--runtime", choices=("own", "cdn"), default="own", help="our runtime, or pygbag's (not tested)"
    )
    parser.add_argument(
        "--address", default="", help="where the site will be (https://…): for sharing pictures and search engines"
    )
    parser.add_argument("--port", type=int, default=8000)
    parser.set_defaults(run=run)


def _build(options: argparse.Namespace) -> Path:
    site = build_site(_say, cdn=options.runtime == "cdn", address=checked(options.address))
    _say(f"site: ready in {site}")
    return site


def _serve(options: argparse.Namespace) -> None:
    _until_stopped(files_in(_build(options)), options.port, "Play")


def _preview(options: argparse.Namespace) -> None:
    _until_stopped(preview_of(GAME, options.folder), options.port, "Look")


def _sheet(options: argparse.Namespace) -> None:
    drawn = draw_sheets(GAME / "assets", DIST / "sheet")
    if options.keep:
        drawn += draw_golden(GAME / "assets", GOLDEN)
    for file in drawn:
        _say(f"sheet: {file}")


def _keep(options: argparse.Namespace) -> None:
    _say(f"kept: {keep(GAME, ROOT / 'tests' / 'released' / options.version)}")


def _until_stopped(answers: Answers, port: int, verb: str) -> None:
    with next_free_server(answers, port) as serving:
        _say(f"\n{verb} at http://127.0.0.1:{serving.server_port}/   (Ctrl+C stops)")
        with contextlib.suppress(KeyboardInterrupt):
            serving.serve_forever()


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
