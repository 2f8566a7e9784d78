"""The fields that people type into: keyboard first, one protocol, safe beside an input method."""
