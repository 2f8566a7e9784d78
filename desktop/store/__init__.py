"""The encrypted file: database, journal, shelf, search, accounts, backup."""
