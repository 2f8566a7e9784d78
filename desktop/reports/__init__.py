"""Frozen figures turned into charts, pages and sheets."""
