"""Rules about all scenarios together."""
