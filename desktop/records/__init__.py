"""What every record is: questions, rules, admission, identifiers, periods, and the four kinds all refer to."""
