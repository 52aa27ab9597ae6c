"""A story as a picture, as text for documents, and as an outline for whoever reads with the ears. For authors only."""
