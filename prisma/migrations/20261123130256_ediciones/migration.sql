-- AlterTable
ALTER TABLE "edicion" ADD COLUMN     "propuesta_en" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "errata" ADD COLUMN     "rechazada_por_id" UUID,
ADD COLUMN     "respuesta" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "tarea_edicion" (
    "edicion_id" UUID NOT NULL,
    "tipo" TEXT NOT NULL,
    "etapa" TEXT NOT NULL DEFAULT '',
    "avance" INTEGER NOT NULL DEFAULT 0,
    "fallo" TEXT,
    "terminada_en" TIMESTAMPTZ(3),
    "actualizada_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tarea_edicion_pkey" PRIMARY KEY ("edicion_id")
);

-- AddForeignKey
ALTER TABLE "tarea_edicion" ADD CONSTRAINT "tarea_edicion_edicion_id_fkey" FOREIGN KEY ("edicion_id") REFERENCES "edicion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_rechazada_por_id_fkey" FOREIGN KEY ("rechazada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What is closed stays as it is ─────────────────────────────────────────

-- Two persons, by name: without both there is no closed edición.
ALTER TABLE "edicion" ADD CONSTRAINT "edicion_cerrada_por_dos" CHECK (
  "estado" <> 'cerrada' OR ("propuesta_por_id" IS NOT NULL AND "cerrada_por_id" IS NOT NULL));
CREATE UNIQUE INDEX "edicion_una_en_preparacion" ON "edicion"("semestre_id") WHERE "estado" = 'preparacion';

-- Of a closed edición only its manifiesto is written, once, when all its files are made.
drop trigger edicion_cerrada on edicion;
create function edicion_cerrada_no_cambia() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.manifiesto = '{}'::jsonb and new.manifiesto <> '{}'::jsonb
     and to_jsonb(new) - 'manifiesto' = to_jsonb(old) - 'manifiesto' then
    return new;
  end if;
  raise exception 'edicion %: está cerrada y no se reescribe', old.numero using errcode = 'restrict_violation';
end $$;
create trigger edicion_cerrada before update or delete on edicion
  for each row when (old.estado = 'cerrada') execute function edicion_cerrada_no_cambia();

-- A file enters while the edición waits for its manifiesto, and neither changes nor leaves.
create function artefacto_se_agrega() returns trigger language plpgsql as $$
begin
  if not exists (select from edicion where id = new.edicion_id and estado = 'cerrada' and manifiesto = '{}'::jsonb) then
    raise exception 'edicion_artefacto: la edición no espera archivos' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger artefacto_nuevo before insert on edicion_artefacto
  for each row execute function artefacto_se_agrega();
drop trigger artefacto_cerrado on edicion_artefacto;
drop function artefacto_de_edicion_cerrada();
create trigger artefacto_cerrado before update or delete on edicion_artefacto
  for each row execute function no_se_reescribe();

ALTER TABLE "errata" ADD CONSTRAINT "errata_rechazo_de_otra" CHECK ("rechazada_por_id" <> "propuesta_por_id");
ALTER TABLE "errata" ADD CONSTRAINT "errata_decidida_por_alguien" CHECK (
  ("aprobada_en" IS NULL) = ("aprobada_por_id" IS NULL)
  AND ("rechazada_en" IS NULL) = ("rechazada_por_id" IS NULL));
ALTER TABLE "errata" ADD CONSTRAINT "errata_corregida_aprobada" CHECK (
  "corregida_en_id" IS NULL OR "aprobada_en" IS NOT NULL);

-- An errata is of a closed edición and of its semestre, and comes undecided.
create function errata_de_edicion_cerrada() returns trigger language plpgsql as $$
begin
  if new.aprobada_en is not null or new.rechazada_en is not null or new.corregida_en_id is not null
     or not exists (
       select from edicion e join accion a on a.semestre_id = e.semestre_id
       where e.id = new.edicion_id and e.estado = 'cerrada' and e.semestre_id = new.semestre_id
         and a.id = new.accion_id) then
    raise exception 'errata: no es de una edición cerrada de su semestre' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger errata_nueva before insert on errata
  for each row execute function errata_de_edicion_cerrada();

-- What it says never changes; it is decided once; and once approved it is put into one edición.
create function errata_se_decide() returns trigger language plpgsql as $$
declare
  decision text[] := array['aprobada_por_id', 'aprobada_en', 'rechazada_por_id', 'rechazada_en', 'respuesta'];
begin
  if tg_op = 'UPDATE' and old.aprobada_en is null and old.rechazada_en is null
     and to_jsonb(new) - decision = to_jsonb(old) - decision then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.aprobada_en is not null and old.corregida_en_id is null
     and to_jsonb(new) - 'corregida_en_id' = to_jsonb(old) - 'corregida_en_id' then
    return new;
  end if;
  raise exception 'errata: no se reescribe' using errcode = 'restrict_violation';
end $$;
create trigger errata_firme before update or delete on errata
  for each row execute function errata_se_decide();
create trigger errata_no_se_vacia before truncate on errata
  for each statement execute function no_se_reescribe();
