"""Where the game lives: what keeps a save, paces the frames and says how large the picture is."""
