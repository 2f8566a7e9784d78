"""Says from a row whether a record waits for review; an index holds exactly these rows."""

REVIEW = "review"
REVIEWED, RETURNED = "reviewed", "returned"

# Written out because an index holds exactly these rows; what nobody reviewed yet waits, as 待审核 does.
OPEN = "void = 0 AND review IS NOT 'reviewed'"
