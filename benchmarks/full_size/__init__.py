"""A center at its full size: its ledger, made once and kept, and what is measured over it."""
