"""Drawn parts: read from a file, coloured, put elsewhere."""

from pathlib import Path

from sidebyside.views.canvas.people.parts import coloured, placed, read_parts

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg">
<!-- a comment -->
<g id="cap">
 <g transform="rotate(3)">
  <path d="M0 0" fill="#d29a72"/>
 </g>
</g>
<g id="shoe">
 <path d="M1 1" fill="#123456"/>
</g>
</svg>
"""


def test_groups_are_read_with_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "some.svg").write_text(DRAWING, encoding="utf-8")
    parts = read_parts(tmp_path / "some.svg")
    assert list(parts) == ["cap", "shoe"]
    assert parts["cap"].count("<g") == parts["cap"].count("</g>") == 1


def test_only_key_colours_change() -> None:
    part = '<path fill="#d29a72"/><path fill="#123456"/>'
    assert coloured(part, {"#d29a72": "#8d583a"}) == '<path fill="#8d583a"/><path fill="#123456"/>'


def test_colours_can_change_places() -> None:
    assert coloured("#aaaaaa #bbbbbb", {"#aaaaaa": "#bbbbbb", "#bbbbbb": "#aaaaaa"}) == "#bbbbbb #aaaaaa"


def test_a_part_is_moved_turned_and_mirrored() -> None:
    assert placed("<path/>", 3, 4) == '<g transform="translate(3.0 4.0)"><path/></g>'
    assert placed("<path/>", 3, 4, turn=90, across=-1) == (
        '<g transform="translate(3.0 4.0) rotate(90.0) scale(-1 1)"><path/></g>'
    )


def test_nothing_stays_nothing() -> None:
    assert placed("", 3, 4, turn=90) == ""
