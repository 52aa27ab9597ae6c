"""The page's scripts set text, never HTML, and know no way to run text as code."""

import re

import pytest

from build.places import PAGE
from build.site import CDN_POLICY, OWN_POLICY

FORBIDDEN = (
    r"innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|setHTML|srcdoc|document\.write",
    r"\beval\b|new Function|\bFunction\(|javascript:",
    r"set(?:Timeout|Interval)\(\s*[\"'`]",
    r"\.(?:on\w+)\s*=\s*[\"'`]|setAttribute\(\s*[\"'`](?:on|href|src)",
)
SCRIPTS = sorted(PAGE.glob("*.js"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_makes_html_or_code_out_of_text(path) -> None:
    text = path.read_text(encoding="utf-8")

    assert [found for pattern in FORBIDDEN for found in re.findall(pattern, text)] == []


def test_only_one_script_makes_links() -> None:
    sets = re.compile(r"\bhref\s*[:=]|[\"']href[\"']")

    assert [path.name for path in SCRIPTS if sets.search(path.read_text(encoding="utf-8"))] == ["screen.js"]


def test_the_page_has_no_script_or_style_of_its_own() -> None:
    page = (PAGE / "index.html").read_text(encoding="utf-8")
    scripts = re.findall(r"<script([^>]*)>", page)

    assert all("src=" in about or 'type="application/json"' in about for about in scripts)
    assert not re.search(r"<style|\sstyle=|\son\w+=", page)


def test_the_policy_allows_our_own_origin_only() -> None:
    parts = dict(part.strip().split(" ", 1) for part in OWN_POLICY.split(";"))

    assert parts["default-src"] == "'none'"
    assert "unsafe-inline" not in OWN_POLICY + CDN_POLICY
    assert "http" not in OWN_POLICY
    assert "'unsafe-eval'" not in OWN_POLICY
