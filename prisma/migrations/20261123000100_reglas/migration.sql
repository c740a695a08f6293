-- What must never be false, whoever writes: the application, a job, an import or a hand in psql.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- unaccent() is only stable; with the dictionary named it is safe to index.
create function sin_acentos(texto text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, texto));

create function accion_busqueda(folio text, titulo text, descripcion text, lugar text) returns text
  language sql immutable parallel safe
  return sin_acentos(coalesce(folio, '') || ' ' || titulo || ' ' || descripcion || ' ' || coalesce(lugar, ''));

create index accion_busqueda_idx on accion
  using gin (accion_busqueda(folio, titulo, descripcion, lugar) gin_trgm_ops);

-- ── Catálogo ──────────────────────────────────────────────────────────────

alter table eje
  add constraint eje_numero check (numero between 1 and 99),
  add constraint eje_color check (color ~ '^#[0-9A-Fa-f]{6}$');

alter table parte add constraint parte_numero check (numero >= 1);

alter table semestre
  add constraint semestre_clave check (clave = anio || '-' || periodo),
  add constraint semestre_periodo check (periodo in (1, 2)),
  add constraint semestre_dias check (
    inicio = make_date(anio, case periodo when 1 then 1 else 7 end, 1)
    and fin = case periodo when 1 then make_date(anio, 6, 30) else make_date(anio, 12, 31) end),
  add constraint semestre_cierre check (cierra_el >= inicio);

alter table prorroga add constraint prorroga_motivo check (btrim(motivo) <> '');
alter table declaracion_sin_acciones
  add constraint declaracion_orden check (retirada_en is null or retirada_en >= firmada_en);
create unique index declaracion_vigente on declaracion_sin_acciones (semestre_id, dependencia_id)
  where retirada_en is null;

-- ── Usuario ───────────────────────────────────────────────────────────────

alter table usuario add constraint usuario_correo check (correo = lower(correo) and correo like '%_@_%');
alter table membresia add constraint membresia_dias check (hasta is null or desde is null or hasta >= desde);
alter table sesion add constraint sesion_orden check (expira_en > creada_en);

-- ── Acción ────────────────────────────────────────────────────────────────

alter table accion
  add constraint accion_titulo check (char_length(titulo) <= 500),
  add constraint accion_descripcion check (char_length(descripcion) <= 20000),
  add constraint accion_version check (version >= 1 and revision >= 0),
  add constraint accion_folio_completo check ((folio is null) = (numero is null)),
  add constraint accion_folio_enviada check (estado = 'borrador' or folio is not null),
  add constraint accion_transversal check (not (transversal and eje_id is not null)),
  add constraint accion_fusion check ((estado = 'fusionada') = (fusionada_en_id is not null)),
  add constraint accion_no_a_si_misma check (fusionada_en_id <> id and duplicada_de_id <> id),
  add constraint accion_comun check (not (comun and estado = 'fusionada')),
  add constraint accion_orden_manual check ((orden_posicion is null) = (orden_motivo is null)),
  add constraint accion_separacion check (estado <> 'aprobada' or aprobada_por_id <> enviada_por_id),
  add constraint accion_completa check (
    estado not in ('enviada', 'aprobada')
    or (btrim(titulo) <> '' and btrim(descripcion) <> '' and parte_id is not null
        and (transversal or eje_id is not null) and tipo is not null and modalidad is not null));

alter table accion_fecha
  add constraint accion_fecha_orden check (inicio <= fin),
  add constraint accion_fecha_mes check (
    precision = 'dia'
    or (extract(day from inicio) = 1 and extract(day from fin + 1) = 1)),
  add constraint accion_fecha_disjuntas exclude using gist (
    accion_id with =, daterange(inicio, fin, '[]') with &&);

alter table observacion
  add constraint observacion_texto check (btrim(texto) <> ''),
  add constraint observacion_resuelta check ((resuelta_en is null) = (resuelta_por_id is null));

alter table evidencia add constraint evidencia_vinculo check (tipo <> 'vinculo' or ubicacion like 'https://%');

-- Parte and eje belong to the acción's own semestre; the folio is the semestre's and never changes.
create function accion_coherente() returns trigger language plpgsql as $$
begin
  if new.parte_id is not null and not exists (
    select from parte where id = new.parte_id and semestre_id = new.semestre_id) then
    raise exception 'accion %: la parte no es del semestre', new.id using errcode = 'check_violation';
  end if;
  if new.eje_id is not null and not exists (
    select from eje join semestre using (programa_id)
    where eje.id = new.eje_id and semestre.id = new.semestre_id) then
    raise exception 'accion %: el eje no es del programa del semestre', new.id using errcode = 'check_violation';
  end if;
  if new.folio is not null and new.folio <> (
    select clave from semestre where id = new.semestre_id) || '-' || lpad(new.numero::text, 4, '0') then
    raise exception 'accion %: folio % ajeno al semestre', new.id, new.folio using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and old.folio is not null and new.folio is distinct from old.folio then
    raise exception 'accion %: el folio no cambia', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger accion_coherente before insert or update of semestre_id, parte_id, eje_id, folio, numero on accion
  for each row execute function accion_coherente();

create function accion_con_folio_permanece() returns trigger language plpgsql as $$
begin
  raise exception 'accion %: lo que tiene folio no se borra', old.folio using errcode = 'restrict_violation';
end $$;

create trigger accion_con_folio_permanece before delete on accion
  for each row when (old.folio is not null) execute function accion_con_folio_permanece();

-- Gapless: at commit, the counter equals both the number of folios and the highest one.
create function folios_sin_huecos() returns trigger language plpgsql as $$
declare
  semestre uuid := coalesce(new.semestre_id, old.semestre_id);
  cuenta record;
begin
  select count(numero) as total, coalesce(max(numero), 0) as mayor into cuenta
    from accion where semestre_id = semestre;
  if cuenta.total <> cuenta.mayor
     or cuenta.mayor is distinct from coalesce((select ultimo from foliador where semestre_id = semestre), 0) then
    raise exception 'folios con huecos en el semestre %', semestre using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger accion_folios_sin_huecos after insert or update of numero on accion
  deferrable initially deferred for each row
  when (new.numero is not null) execute function folios_sin_huecos();

create constraint trigger foliador_sin_huecos after insert or update or delete on foliador
  deferrable initially deferred for each row execute function folios_sin_huecos();

-- One dependencia is responsable or participante of an acción, never both.
create function responsable_no_participa() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'accion' then
    if exists (select from accion_participante
               where accion_id = new.id and dependencia_id = new.responsable_id) then
      raise exception 'accion %: la responsable no es participante', new.id using errcode = 'check_violation';
    end if;
  elsif exists (select from accion where id = new.accion_id and responsable_id = new.dependencia_id) then
    raise exception 'accion %: la responsable no es participante', new.accion_id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger accion_responsable after insert or update of responsable_id on accion
  deferrable initially deferred for each row execute function responsable_no_participa();
create constraint trigger participante_responsable after insert or update on accion_participante
  deferrable initially deferred for each row execute function responsable_no_participa();

-- ── Append-only ───────────────────────────────────────────────────────────

create function no_se_reescribe() returns trigger language plpgsql as $$
begin
  raise exception '%: sólo se agrega, no se reescribe', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger suceso_no_se_reescribe before update or delete on suceso
  for each row execute function no_se_reescribe();
create trigger suceso_no_se_vacia before truncate on suceso
  for each statement execute function no_se_reescribe();
create trigger revision_no_se_reescribe before update or delete on revision
  for each row execute function no_se_reescribe();
create trigger revision_no_se_vacia before truncate on revision
  for each statement execute function no_se_reescribe();

create trigger edicion_cerrada before update or delete on edicion
  for each row when (old.estado = 'cerrada') execute function no_se_reescribe();

create function artefacto_de_edicion_cerrada() returns trigger language plpgsql as $$
begin
  if exists (select from edicion where id = old.edicion_id and estado = 'cerrada') then
    raise exception 'edicion_artefacto: la edición está cerrada' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

create trigger artefacto_cerrado before update or delete on edicion_artefacto
  for each row execute function artefacto_de_edicion_cerrada();
create trigger edicion_no_se_vacia before truncate on edicion
  for each statement execute function no_se_reescribe();
create trigger artefacto_no_se_vacia before truncate on edicion_artefacto
  for each statement execute function no_se_reescribe();
