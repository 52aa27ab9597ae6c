"""Who a story is about and what people do in it: for proofs, reports and a balanced library. Players never see it."""

from dataclasses import dataclass
from enum import StrEnum


class Country(StrEnum):
    """Where a story, a law or a helpline holds: ISO 3166 codes, and EU for all of Europe."""

    EU = "EU"
    RO = "RO"
    MD = "MD"
    BG = "BG"
    NO = "NO"


class Situation(StrEnum):
    """What kind of thing happens. Each is a way in which a right is kept or broken at school."""

    TEASING = "teasing"
    EXCLUSION = "exclusion"
    ONLINE = "online"
    THREAT = "threat"
    ACCOMMODATION = "accommodation"
    ACCESS = "access"
    PARTICIPATION = "participation"
    COMMUNICATION = "communication"
    PRIVACY = "privacy"
    PREJUDICE = "prejudice"
    PLACEMENT = "placement"


class Need(StrEnum):
    """What a school must fit to somebody, for the balance of the library. Never told in a story without them."""

    LEARNING = "learning"
    ATTENTION = "attention"
    AUTISM = "autism"
    INTELLECTUAL = "intellectual"
    SPEECH = "speech"
    COMMUNICATION = "communication"
    HEARING = "hearing"
    VISION = "vision"
    MOBILITY = "mobility"
    EMOTIONAL = "emotional"
    HEALTH = "health"
    LANGUAGE = "language"


class Deed(StrEnum):
    """What somebody does in a story. One person may do several: who hurts may repair."""

    HELPS = "helps"
    LEADS = "leads"
    KNOWS_HOW = "knows-how"
    HURTS = "hurts"
    REPAIRS = "repairs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrayal:
    """`concerned` names those in whose way the barrier stands; where that is the player, `player_needs` says how."""

    situations: tuple[Situation, ...]
    concerned: tuple[str, ...] = ()
    player_needs: tuple[Need, ...] = ()
    deeds: tuple[tuple[str, tuple[Deed, ...]], ...] = ()
