-- The register of one authority is read by the name of the holder, part by part, without sorting.
alter table mandate add index mandate_register (mandator_id, holder_name, id);
