-- A mandate can be put on record later than it was given, and what was decided under it between the two stands.
alter table mandate
  add column given_on date null after employer_consented_on;
-- so far it was given by putting it on record, on the day that it was then in Amsterdam: two hours ahead from the last
-- Sunday of March until that of October, both at one o'clock UTC, and one hour in winter
update mandate
  set given_on = date(granted_at + interval if(
    granted_at >= date(concat(year(granted_at), '-03-31'))
      - interval dayofweek(concat(year(granted_at), '-03-31')) - 1 day + interval 1 hour
    and granted_at < date(concat(year(granted_at), '-10-31'))
      - interval dayofweek(concat(year(granted_at), '-10-31')) - 1 day + interval 1 hour,
    2, 1) hour);
-- an office, and the appointment by a private creditor, are only recorded: they counted from their first day
update mandate
  set given_on = least(given_on, valid_from)
  where basis <> 'MANDATE';
alter table mandate
  modify column given_on date not null;
