"""The words that hurt are found in every form and every mouth that may not have them, and ordinary words are not."""

from dataclasses import replace
from pathlib import Path

import pytest

from sidebyside.content.library import Library
from sidebyside.content.parse_terms import load_terms
from sidebyside.content.problems import Mark, Report
from sidebyside.content.terms import Terms
from sidebyside.content.translation import Translation
from sidebyside.lint.prose import flagged_term, shaming
from sidebyside.lint.prose.texts import Kind, Prose, Text


@pytest.fixture(scope="session")
def terms(game: Path) -> Terms:
    report = Report()
    found = load_terms(game / "scenarios", report)
    assert report.problems == []
    return found


def prose(terms: Terms, says: str, language: str = "en", kind: Kind = Kind.LINE, who: str | None = None) -> Prose:
    text = Text(id="a", key="a#text", kind=kind, language="en", says=says, easy=False, mark=Mark("a"), who=who)
    if language == "en":
        return Prose(sources=(text,), translations={}, po_files={}, terms=terms)
    entry = Translation(source=says, says=says, mark=Mark("b"))
    return Prose(
        sources=(text,),
        translations={language: {"a#text": entry}},
        po_files={language: "b"},
        terms={language: terms[language], "en": ()},
    )


def flagged(held: Prose) -> bool:
    return bool(list(flagged_term.check(held)))


def shames(held: Prose) -> bool:
    return bool(list(shaming.check(held)))


def test_every_language_of_the_game_has_a_list(terms: Terms, library: Library) -> None:
    assert set(terms) == {"en", *library.catalogues}


def test_a_language_without_a_list_is_told() -> None:
    (finding,) = flagged_term.check(Prose(sources=(), translations={}, po_files={}))

    assert "no list of hurtful words for the language “en”" in finding.says


def test_the_finding_says_what_and_why_and_what_is_better(terms: Terms) -> None:
    (finding,) = flagged_term.check(prose(terms, "He is Wheelchair‑Bound."))

    assert finding.says.startswith("“Wheelchair‑Bound” (English): A wheelchair does not bind anybody")
    assert "“Uses a wheelchair”" in finding.cure


@pytest.mark.parametrize(
    "says",
    [
        "What an idiot.",
        "Two IDIOTS.",
        "a cripple",
        "the deaf-mute boy",
        "a Gypsy girl",
        "That is dumb.",
        "You are stupid.",
        "Hey, fatty!",
        "They are white trash.",
    ],
)
def test_an_insult_is_never_printed_whoever_says_it(terms: Terms, says: str) -> None:
    assert flagged(prose(terms, says))
    assert flagged(prose(terms, says, who="sami"))
    assert flagged(prose(terms, f"Somebody says: “{says}”"))


@pytest.mark.parametrize(
    "says",
    [
        "Ce handicapat!",
        "ce HANDICAPATI",
        "Ești prost?",
        "Prostule!",
        "Idioților!",
        "E un ţigan.",
        "o ţigancă",
        "Țiganii",
        "surdo-mut",
        "debilule",
        "Ești nebună.",
        "Tâmpito!",
        "Orbule!",
        "Grasule!",
        "Ce sărăntoacă!",
        "un neam prost",
    ],
)
def test_an_insult_in_romanian_is_found_with_any_diacritics(terms: Terms, says: str) -> None:
    assert flagged(prose(terms, says, "ro", who="sami"))


@pytest.mark.parametrize(
    "says",
    [
        "The special needs child waits.",
        "The normal pupils laugh.",
        "He suffers from autism.",
        "She is confined to her wheelchair.",
        "Despite his disability he won.",
        "You are so brave!",
        "The disabled need help.",
        "A school for the blind.",
        "Sami is lazy.",
        "Poor thing!",
        "Don’t be a snitch.",
        "Shake hands now.",
        "The handicapped toilet is full.",
        "Mr Marin is inspiring.",
        "The fat boy runs.",
        "She’s too fat to play.",
        "A collection for poor families.",
        "He comes from a broken home.",
    ],
)
def test_pity_and_old_labels_are_left_to_a_persons_own_voice(terms: Terms, says: str) -> None:
    assert flagged(prose(terms, says))
    assert not flagged(prose(terms, says, who="sami"))
    assert not flagged(prose(terms, f"Somebody says: “{says}”"))


@pytest.mark.parametrize("kind", [Kind.TITLE, Kind.CHOICE, Kind.FEEDBACK, Kind.GUIDE, Kind.ABOUT, Kind.SHARED])
def test_quotes_outside_a_line_are_nobodys_voice(terms: Terms, kind: Kind) -> None:
    assert flagged(prose(terms, "Say: “The normal pupils laugh.”", kind=kind))


@pytest.mark.parametrize(
    "says",
    [
        "Copiii normali râd.",
        "un copil cu nevoi speciale",
        "Suferă de autism.",
        "țintuită într-un scaun",
        "Îi e milă de el.",
        "în ciuda dizabilităţii",
        "Bietul băiat!",
        "E pârâcioasă.",
        "un elev obraznic",
        "Dați-vă mâna!",
        "un autist",
        "o lecție de viață",
        "Nu sunt prost.",
        "persoană cu handicap",
        "o fată grasă",
        "Ești gras.",
        "familii sărace",
        "dintr-o familie dezorganizată",
        "Școala ajutătoare",
    ],
)
def test_pity_and_old_labels_in_romanian_are_left_to_a_persons_own_voice(terms: Terms, says: str) -> None:
    assert flagged(prose(terms, says, "ro"))
    assert not flagged(prose(terms, says, "ro", who="sami"))
    assert not flagged(prose(terms, f"Cineva zice: „{says}”", "ro"))


@pytest.mark.parametrize(
    "says",
    [
        "It was a normal day.",
        "A normal school day begins.",
        "The shop has a special offer.",
        "You are special to me.",
        "Children with special educational needs learn here.",
        "It was brave of you to ask.",
        "A slow song plays.",
        "The hero of the book is called Nică.",
        "Sami makes up a joke.",
        "The idiom is new.",
        "She wears a blind-fold and pulls the blinds.",
        "The blind girl reads with her fingers.",
        "The disabled pupils vote too.",
        "It fits. He is fit.",
        "Vlad has a rat and a spider.",
        "They live in Mongolia.",
        "What a pity!",
        "She was a victim of bullying.",
        "The Deaf club meets on Monday.",
        "On a lazy Sunday they sleep.",
        "He sped down the ramp.",
        "a helpful class with a mutual plan",
        "Nobody has to forgive.",
        "An embarrassed silence.",
        "A fat book and a thin soup.",
        "The poor light makes reading hard.",
        "It beggars belief.",
    ],
)
def test_ordinary_english_passes(terms: Terms, says: str) -> None:
    assert not flagged(prose(terms, says))
    assert not shames(prose(terms, says))


@pytest.mark.parametrize(
    "says",
    [
        "Ce absurd!",
        "Satelitul e pe orbită.",
        "Lumina îl orbește.",
        "Eu mă mut lângă Vlad.",
        "Vlad și-a mutat banca.",
        "Mută tabla, te rog.",
        "Persoană surdă și persoană nevăzătoare.",
        "Ce prostie am făcut!",
        "Prostii!",
        "O glumă proastă.",
        "Mă simt prost.",
        "Timpul e prost.",
        "Îmi pare rău!",
        "deficiență de auz, deficiențe de vedere",
        "deficiența lui de auz",
        "cerințe educaționale speciale",
        "o zi specială",
        "o zi normală",
        "Vlad s-a bâlbâit o clipă.",
        "Ei merg la Paris.",
        "Are certificat de încadrare în grad de handicap.",
        "Legea privind drepturile persoanelor cu dizabilități",
        "E nebun de bucurie.",
        "Ea e nebună după fotbal.",
        "o sonată de Enescu",
        "Nu i-a ticnit masa.",
        "păsări ciripitoare",
        "Se împacă bine cu toți.",
        "Suferă de foame.",
        "parolă invalidă",
        "Infirmă ipoteza.",
        "Își cere iertare.",
        "școală specială",
        "Roma e în Italia.",
        "Un erou al cărții de citire.",
        "Patru mile mai departe.",
        "împreună cu elevii romi",
        "litere grase și brânză grasă.",
        "un câine vagabond",
        "Vlad s-a amărât.",
    ],
)
def test_ordinary_romanian_passes(terms: Terms, says: str) -> None:
    assert not flagged(prose(terms, says, "ro"))
    assert not shames(prose(terms, says, "ro"))


def test_a_word_of_old_laws_may_stand_in_the_name_of_a_source(terms: Terms) -> None:
    held = prose(terms, "Legea 448/2006: persoane cu handicap", "ro", kind=Kind.SHARED)
    named = replace(held.sources[0], id="rights/ro-448/source")

    assert flagged(held)
    assert not flagged(Prose(sources=(named,), translations=held.translations, po_files={}, terms=held.terms))


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "Wrong! Vlad is sad."),
        ("en", "You failed him."),
        ("en", "Shame on you."),
        ("en", "How could you!"),
        ("en", "You should be ashamed."),
        ("en", "You’re selfish."),
        ("en", "It is your fault."),
        ("en", "That makes you a bad person."),
        ("ro", "Greșit! Vlad e trist."),
        ("ro", "Ai eșuat."),
        ("ro", "Să-ți fie rușine!"),
        ("ro", "Ești rea."),
        ("ro", "Cum ai putut?"),
        ("ro", "E vina ta."),
        ("ro", "Ne-ai dezamăgit."),
    ],
)
def test_shaming_the_player_is_found_in_feedback_and_narrator(terms: Terms, language: str, says: str) -> None:
    assert shames(prose(terms, says, language, kind=Kind.FEEDBACK))
    assert shames(prose(terms, says, language))


def test_people_may_be_unkind_to_each_other_and_a_choice_may_be_unkind(terms: Terms) -> None:
    assert not shames(prose(terms, "Shame on you!", who="ioana"))
    assert not shames(prose(terms, "Ioana says: “Shame on you!”"))
    assert not shames(prose(terms, "Tell Sami: “Shame on you!”", kind=Kind.CHOICE))


@pytest.mark.parametrize("says", ["It is not your fault.", "Something is wrong!", "How could you help him?"])
def test_comfort_and_questions_do_not_shame(terms: Terms, says: str) -> None:
    assert not shames(prose(terms, says, kind=Kind.FEEDBACK))
