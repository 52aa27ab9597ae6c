"""The canvas view: pygame-ce draws the picture, the words and the buttons."""
