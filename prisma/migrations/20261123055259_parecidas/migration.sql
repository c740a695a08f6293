-- The duplicate hint (docs/adr/0014): acciones that share words of their título, or whose days are near. Two words
-- in common cost a twentieth of what trigrams over all títulos cost; trigrams then rank the few that are left.
create index accion_titulo_palabras_idx on accion
  using gin (to_tsvector('spanish', sin_acentos(titulo)));
create index accion_fecha_dias_idx on accion_fecha
  using gist (daterange(inicio, fin, '[]'));
