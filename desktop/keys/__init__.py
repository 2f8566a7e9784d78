"""Keys: what opens the ledger, what signs for the site, what only the receiver can read.

durable      writes a file whole or not at all
wrapping     closes the data key with a password or with the recovery secret
slot_file    the slots beside the database, in two copies
slots        opens, adds, changes and removes slots
shares       the recovery secret as three printed shares, two of which open it
signing      the site's root and signing certificate
sealing_age  files that only named receivers can read
"""
