"""What a readable scenario must also be: one rule per file, in three rooms: story, prose, library."""
