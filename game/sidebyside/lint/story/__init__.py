"""Rules about one scenario as a whole: its graph, its people, its rights, its parts."""
