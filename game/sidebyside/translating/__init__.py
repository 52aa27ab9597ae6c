"""What translators get and give back: files kept in step with the source, and a language made up to find mistakes."""
