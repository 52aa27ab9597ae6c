"""From a few answers to a story that can be played: questions, templates, and what they make. For authors only."""
