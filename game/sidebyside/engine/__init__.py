"""The rules of a scenario and of one playing of it. Pure: standard library only, no files, no platform."""
