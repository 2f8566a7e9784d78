"""Intake: Excel registers as centers keep them become records, previewed before one row is written.

heads       head words and what they mean
layout      where a sheet's heads stand and which rows hold data
mapping     which column means which field: proposed, saved, adjusted
candidates  which kind of record a sheet is for
cells       raw cells into answers that the declarations can read
composites  one column that answers several questions
answers     the columns of one kind, read together
numbers     identity numbers as spreadsheets leave them
claims      whom a row speaks of
people      the residents that rows are recognised as
staff       the names of doctors
references  the records that a row names: a home bed by its number, an episode by its day
outlook     what the ledger will know once the rows before are in
scene       what all sheets of one import share
findings    what is said of a row, and its one status
plans       what would be written for a row
residents   rosters: people recognised or new
companions  what rosters carry beside: diseases, a contract
services    follow-up registers and whatever else is done for a resident
preview     a workbook judged row by row; nothing is written
run         the commit in bounded batches, and what came of it
error_copy  the user's own file with the reasons written into it
workbook_writer  saves that copy without leaving traces elsewhere
faults      what ends an import
"""
