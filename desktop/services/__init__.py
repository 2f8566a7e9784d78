"""One file per kind of service or register; `catalog()` finds them, nothing imports them by name."""
