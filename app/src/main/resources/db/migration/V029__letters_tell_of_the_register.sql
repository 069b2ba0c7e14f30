-- Monthly letters tell what waits in the register of rectifications (整改台账); those of before did not.
update message set "values" = "values" || '{"register": "–", "overdue": "–"}' where kind = 'monthly-letter';
