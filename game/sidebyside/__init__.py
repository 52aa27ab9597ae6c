"""Side by Side (Alături): school situations, the choices in them, and the rights of children."""
