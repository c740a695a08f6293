-- CreateIndex
CREATE INDEX "accion_pais_pais_codigo_idx" ON "accion_pais"("pais_codigo");

-- The queue (docs/adr/0021). The first tells of every acción of a semestre all that the queue filters by, in its usual
-- order, without the rows themselves; the second counts them: equal entries are kept once, so that 17,000 acciones are
-- some forty pages. Drafts are in none of these: what an autosave writes, it need not mend.
create index accion_cola_idx on accion (semestre_id, estado, enviada_en, numero)
  include (responsable_id, asignada_a_id, hallazgos, parte_id, eje_id, transversal, id)
  where estado <> 'borrador';
create index accion_conteos_idx on accion (semestre_id, estado, responsable_id, asignada_a_id)
  where estado <> 'borrador';

-- What the search finds beside título, descripción, lugar and folio.
create function accion_otros_textos(fechas text, nota text, oficio text) returns text
  language sql immutable parallel safe
  return sin_acentos(fechas || ' ' || coalesce(nota, '') || ' ' || coalesce(oficio, ''));
create index accion_otros_textos_idx on accion
  using gin (accion_otros_textos(fechas_texto, responsable_nota, oficio) gin_trgm_ops)
  where estado <> 'borrador';
create index observacion_busqueda_idx on observacion using gin (sin_acentos(texto) gin_trgm_ops);
create index nota_interna_busqueda_idx on nota_interna using gin (sin_acentos(texto) gin_trgm_ops);
create index evidencia_busqueda_idx on evidencia using gin (sin_acentos(nombre) gin_trgm_ops);
