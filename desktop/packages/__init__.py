"""Packages: sealed containers that nobody can alter unseen.

canonical     one way to write a value down
manifest      what a package says of itself
container     the bytes of a package: a canonical ZIP after ASiC-E
cades         the signature over a package
pades         the signature inside a PDF
quiet         the signing library without its own messages
instructions  how anybody checks a package without this program
seal          makes a package
reporting     makes the report of a period and seals it
register      the next number of a channel, and the record kept with every seal
verdict       what is said of a package, in codes and sentences
channel       numbers and receivers: does this package come next, and to us
repacked      what happened to a package that another program packed anew
examination   the steps of judging, each of which may end it
verify        judges a package; needs no ledger, touches nothing
trust         the roots that a verdict rests on
"""
