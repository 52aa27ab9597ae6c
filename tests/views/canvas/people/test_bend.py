"""Bent parts: every point goes where it is told, and nothing else of a drawing changes."""

import pytest

from sidebyside.views.canvas.people.bend import bent
from sidebyside.views.canvas.people.person import Point


def aside(x: float, y: float) -> Point:
    """Whatever is lower goes further to the right."""
    return x + y / 10, y


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("M10 20L30 40", "M12.0 20.0L34.0 40.0"),
        ("M10 20H30V40z", "M12.0 20.0L32.0 20.0L34.0 40.0z"),
        ("M10 20L30 40V60", "M12.0 20.0L34.0 40.0L36.0 60.0"),
        ("M1.5-10C.5 0 0 0 2 20T8 20", "M0.5 -10.0C0.5 0.0 0.0 0.0 4.0 20.0T10.0 20.0"),
        ("M0 0L10 10 20 20zM5 0H6", "M0.0 0.0L11.0 10.0 22.0 20.0zM5.0 0.0L6.0 0.0"),
    ],
)
def test_every_point_of_a_path_goes_where_it_is_told(path: str, wanted: str) -> None:
    assert bent(f'<path d="{path}"/>', aside) == f'<path d="{wanted}"/>'


def test_a_circle_becomes_an_oval_when_its_paper_is_squeezed() -> None:
    squeezed = bent('<circle cx="10" cy="20" r="4" fill="#123456"/>', lambda x, y: (x / 2, y))
    assert squeezed.startswith('<path d="M3.0 20.0C')
    assert "5.0 16.0" in squeezed
    assert "7.0 20.0" in squeezed
    assert squeezed.endswith('z" fill="#123456"/>')


def test_colours_and_widths_stay() -> None:
    part = '<path d="M0 0L1 1" fill="none" stroke="#123456" stroke-width="5" opacity="50%"/>'
    assert bent(part, aside).partition("fill")[2] == part.partition("fill")[2]


def test_nothing_stays_nothing() -> None:
    assert bent("", aside) == ""
