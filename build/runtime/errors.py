"""The one way a build of the runtime fails: a sentence that says what is missing and the cure."""


class RuntimeBuildError(Exception):
    """The runtime cannot be built; the text is for the person at the terminal."""
