"""What is shown and what may be done, in the reader's language. Views draw it; nothing here knows how."""
