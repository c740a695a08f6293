-- A return says what to mend. Looked at when the transaction ends, because observaciones and estado are written apart.
create function devuelta_con_observacion() returns trigger language plpgsql as $$
begin
  if not exists (
    select from observacion where accion_id = new.id and revision = new.revision
  ) then
    raise exception 'accion_devuelta_con_observacion: la devolución no lleva ninguna observación'
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger accion_devuelta_con_observacion after update of estado on accion
  deferrable initially deferred
  for each row when (new.estado = 'devuelta' and old.estado is distinct from new.estado)
  execute function devuelta_con_observacion();

-- A passage is quoted or it is not; and what a nota interna says stays as it was written.
alter table observacion
  add constraint observacion_cita check (cita is null or btrim(cita) <> '');
create trigger nota_interna_no_se_reescribe before update or delete on nota_interna
  for each row execute function no_se_reescribe();
create trigger nota_interna_no_se_vacia before truncate on nota_interna
  for each statement execute function no_se_reescribe();
