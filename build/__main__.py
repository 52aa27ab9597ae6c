"""The build's command line: web, serve, keep."""

import argparse
import contextlib
import sys

from build.bundle import BundleError
from build.keep import keep
from build.links import AddressError, checked
from build.pack import PackError
from build.places import GAME, ROOT
from build.runtime import RuntimeBuildError
from build.serve import next_free_server
from build.site import ContentError, build_site


def main() -> int:
    """Runs the command; 0 when all is well, 1 with one clear message when not."""
    parser = argparse.ArgumentParser(prog="python -m build", description="Turns the game into a web site.")
    commands = "build dist/site; build it and serve it; keep a version's saves for the tests (before a release)"
    parser.add_argument("command", choices=("web", "serve", "keep"), help=commands)
    parser.add_argument("version", nargs="?", help="with keep: the version that is about to be released")
    parser.add_argument(
        "--runtime", choices=("own", "cdn"), default="own", help="our runtime, or pygbag's (not tested)"
    )
    parser.add_argument(
        "--address", default="", help="where the site will be (https://…): for sharing pictures and search engines"
    )
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if options.command == "keep":
        if not options.version:
            parser.error("keep needs a version: python -m build keep 0.2.0")
        _say(f"kept: {keep(GAME, ROOT / 'tests' / 'released' / options.version)}")
        return 0
    try:
        site = build_site(_say, cdn=options.runtime == "cdn", address=checked(options.address))
    except (AddressError, BundleError, ContentError, PackError, RuntimeBuildError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    print(f"site: ready in {site}", flush=True)
    if options.command == "serve":
        with next_free_server(site, options.port) as serving:
            print(f"\nPlay at http://127.0.0.1:{serving.server_port}/   (Ctrl+C stops)", flush=True)
            with contextlib.suppress(KeyboardInterrupt):
                serving.serve_forever()
    return 0


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
