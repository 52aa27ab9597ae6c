"""People put together from drawn parts: a figure of their own, and faces, hands and gestures that all share."""
