"""The formats once more, as JSON Schema, so that an editor helps who writes. A test holds them to the parser."""
