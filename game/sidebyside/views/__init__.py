"""One way to show a Screen and hear an Intent per medium: text and canvas."""
