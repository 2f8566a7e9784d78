"""The gate: strict readers of files from outside, which are hostile until they are read.

profiles        what an archive may look like: a package of ours, a workbook of anybody's
directory       the ZIP directory and its local headers, byte by byte
policy          what an archive may hold
archive         a checked archive and the contents of its members
archive_faults  what can be wrong with an archive
workbook        an Excel workbook as plain rows, read in a child process with limits
workbook_child  that child process
workbook_wire   what the child says to the program
workbook_faults what can be wrong with a workbook, and how to mend it
"""
