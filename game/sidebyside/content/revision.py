"""A short name for the rules of a scenario. Words may change without changing it; what a save depends on may not."""

import hashlib
import json
from dataclasses import asdict

from sidebyside.engine.story import Choice, Condition, Scenario


def revision(scenario: Scenario) -> str:
    """Twelve hex digits of the SHA-256 over scenes, choices, routes, conditions and meters."""
    rules = {
        "start": scenario.start,
        "scenes": {scene.id: [_rules(choice) for choice in scene.choices] for scene in scenario.scenes.values()},
        "endings": sorted(scenario.endings),
    }
    written = json.dumps(rules, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()[:12]


def _rules(choice: Choice) -> object:
    return [
        choice.id,
        sorted(choice.meters),
        _condition(choice.when),
        [(route.to, _condition(route.when)) for route in choice.routes],
    ]


def _condition(when: Condition | None) -> object:
    """Without its empty parts, so that a new kind of part gives no story a new name."""
    return when and {part: asked for part, asked in asdict(when).items() if asked}
