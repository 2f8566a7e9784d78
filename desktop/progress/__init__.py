"""How far a site is: plans and their goals, the measures that count them, and where each target stands."""
