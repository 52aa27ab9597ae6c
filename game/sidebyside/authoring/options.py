"""What there is to choose from in every story, each with what it means to somebody who has never written one."""

from collections.abc import Mapping

from sidebyside.engine.portrayal import Country, Situation
from sidebyside.engine.story import Measure, Role

ROLES: Mapping[str, str] = {
    Role.CLASSMATE: "a classmate of the child concerned",
    Role.STUDENT: "the child concerned",
    Role.TEACHER: "a teacher",
    Role.PARENT: "a parent",
    Role.LEADER: "the head of the school",
}
COUNTRIES: Mapping[str, str] = {
    Country.RO: "Romania",
    Country.MD: "Moldova",
    Country.BG: "Bulgaria",
    Country.NO: "Norway",
    Country.EU: "anywhere in the European Union",
}
SITUATIONS: Mapping[str, str] = {
    Situation.TEASING: "somebody is laughed at",
    Situation.EXCLUSION: "somebody is left out",
    Situation.ONLINE: "something happens in a chat",
    Situation.THREAT: "somebody is threatened",
    Situation.ACCOMMODATION: "somebody needs a fair change, and others call it unfair",
    Situation.ACCESS: "something cannot be reached or read",
    Situation.PARTICIPATION: "somebody may only watch",
    Situation.COMMUNICATION: "somebody is not given time to answer",
    Situation.PRIVACY: "something private is told",
    Situation.PREJUDICE: "somebody is judged before they are known",
    Situation.PLACEMENT: "others decide where somebody should learn",
}
MEASURES: Mapping[str, str] = {
    Measure.UNIVERSAL: "something that works for everybody",
    Measure.ACCOMMODATION: "a fair change for one child",
    Measure.SUPPORT: "help from a person",
    Measure.PROTECTION: "safety from harm",
}
