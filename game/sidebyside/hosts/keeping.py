"""What every host promises about the save."""


class CannotKeepError(Exception):
    """The device does not let us keep the save: storage is full, forbidden or gone. Playing on is possible."""
