"""Rules about single texts, in every language."""
