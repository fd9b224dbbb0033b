-- What somebody owes, whichever the case: who owes something is not said never to have belonged to the household.
alter table claim_debtor add index claim_debtor_resident (resident_id);
