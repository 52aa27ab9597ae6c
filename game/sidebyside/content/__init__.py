"""Stories as files: read them (YAML, or JSON compiled from it), parse them, or say everything that is wrong."""
