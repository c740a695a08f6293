-- CreateEnum
CREATE TYPE "Rol" AS ENUM ('enlace', 'coordinador', 'administrador', 'consulta');

-- CreateEnum
CREATE TYPE "EstadoSemestre" AS ENUM ('programado', 'abierto', 'en_revision', 'cerrado');

-- CreateEnum
CREATE TYPE "EstadoAccion" AS ENUM ('borrador', 'enviada', 'devuelta', 'aprobada', 'retirada', 'descartada', 'fusionada');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('dia', 'mes');

-- CreateEnum
CREATE TYPE "Tipo" AS ENUM ('reunion', 'visita', 'encuentro', 'foro_seminario', 'taller_curso', 'intercambio_tecnico', 'convenio', 'donacion', 'premio_reconocimiento', 'concurso_convocatoria', 'exposicion_cultura', 'campana_difusion', 'estudio_informe', 'declaracion', 'red_asamblea', 'proyecto_cooperacion', 'otro');

-- CreateEnum
CREATE TYPE "Modalidad" AS ENUM ('presencial', 'virtual', 'mixta', 'no_aplica');

-- CreateEnum
CREATE TYPE "EstadoCatalogo" AS ENUM ('propuesta', 'aceptada');

-- CreateEnum
CREATE TYPE "PapelMembresia" AS ENUM ('titular', 'suplente');

-- CreateEnum
CREATE TYPE "TipoEvidencia" AS ENUM ('archivo', 'vinculo');

-- CreateEnum
CREATE TYPE "EstadoRedaccion" AS ENUM ('pendiente', 'aceptada', 'rechazada');

-- CreateEnum
CREATE TYPE "EstadoEdicion" AS ENUM ('preparacion', 'cerrada');

-- CreateEnum
CREATE TYPE "EstadoGeneracion" AS ENUM ('en_cola', 'en_curso', 'lista', 'fallida');

-- CreateEnum
CREATE TYPE "TipoInvitacion" AS ENUM ('invitacion', 'restablecer');

-- CreateTable
CREATE TABLE "programa" (
    "id" UUID NOT NULL,
    "clave" TEXT NOT NULL,
    "nombre" TEXT NOT NULL,
    "color_transversal" TEXT NOT NULL,

    CONSTRAINT "programa_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "eje" (
    "id" UUID NOT NULL,
    "programa_id" UUID NOT NULL,
    "numero" INTEGER NOT NULL,
    "nombre" TEXT NOT NULL,
    "color" TEXT NOT NULL,

    CONSTRAINT "eje_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "semestre" (
    "id" UUID NOT NULL,
    "clave" TEXT NOT NULL,
    "anio" INTEGER NOT NULL,
    "periodo" INTEGER NOT NULL,
    "inicio" DATE NOT NULL,
    "fin" DATE NOT NULL,
    "cierra_el" DATE NOT NULL,
    "estado" "EstadoSemestre" NOT NULL DEFAULT 'programado',
    "version" INTEGER NOT NULL DEFAULT 1,
    "presentacion" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "firmante" TEXT NOT NULL DEFAULT '',
    "cargo" TEXT NOT NULL DEFAULT '',
    "programa_id" UUID NOT NULL,

    CONSTRAINT "semestre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parte" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "numero" INTEGER NOT NULL,
    "nombre" TEXT NOT NULL,

    CONSTRAINT "parte_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "foliador" (
    "semestre_id" UUID NOT NULL,
    "ultimo" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "foliador_pkey" PRIMARY KEY ("semestre_id")
);

-- CreateTable
CREATE TABLE "prorroga" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "dependencia_id" UUID NOT NULL,
    "hasta" DATE NOT NULL,
    "motivo" TEXT NOT NULL,
    "otorgada_por_id" UUID NOT NULL,
    "otorgada_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prorroga_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dependencia" (
    "id" UUID NOT NULL,
    "clave" TEXT NOT NULL,
    "nombre" TEXT NOT NULL,
    "siglas" TEXT NOT NULL DEFAULT '',
    "reporta" BOOLEAN NOT NULL DEFAULT true,
    "activa" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "dependencia_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declaracion_sin_acciones" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "dependencia_id" UUID NOT NULL,
    "firmada_por_id" UUID NOT NULL,
    "firmada_en" TIMESTAMPTZ(3) NOT NULL,
    "retirada_en" TIMESTAMPTZ(3),

    CONSTRAINT "declaracion_sin_acciones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pais" (
    "codigo" CHAR(2) NOT NULL,
    "nombre" TEXT NOT NULL,
    "alias" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "region" TEXT NOT NULL,

    CONSTRAINT "pais_pkey" PRIMARY KEY ("codigo")
);

-- CreateTable
CREATE TABLE "ciudad" (
    "id" UUID NOT NULL,
    "nombre" TEXT NOT NULL,
    "pais_codigo" CHAR(2),
    "estado" "EstadoCatalogo" NOT NULL DEFAULT 'aceptada',

    CONSTRAINT "ciudad_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "red" (
    "id" UUID NOT NULL,
    "nombre" TEXT NOT NULL,
    "siglas" TEXT NOT NULL DEFAULT '',
    "alias" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "estado" "EstadoCatalogo" NOT NULL DEFAULT 'aceptada',

    CONSTRAINT "red_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contraparte" (
    "id" UUID NOT NULL,
    "nombre" TEXT NOT NULL,
    "siglas" TEXT NOT NULL DEFAULT '',
    "alias" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pais_codigo" CHAR(2),
    "estado" "EstadoCatalogo" NOT NULL DEFAULT 'aceptada',

    CONSTRAINT "contraparte_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usuario" (
    "id" UUID NOT NULL,
    "correo" TEXT NOT NULL,
    "nombre" TEXT NOT NULL,
    "contrasena_hash" TEXT,
    "totp_secreto" TEXT,
    "activo" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "creado_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "usuario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usuario_rol" (
    "usuario_id" UUID NOT NULL,
    "rol" "Rol" NOT NULL,

    CONSTRAINT "usuario_rol_pkey" PRIMARY KEY ("usuario_id","rol")
);

-- CreateTable
CREATE TABLE "membresia" (
    "usuario_id" UUID NOT NULL,
    "dependencia_id" UUID NOT NULL,
    "papel" "PapelMembresia" NOT NULL DEFAULT 'titular',
    "desde" DATE,
    "hasta" DATE,

    CONSTRAINT "membresia_pkey" PRIMARY KEY ("usuario_id","dependencia_id")
);

-- CreateTable
CREATE TABLE "sesion" (
    "id" UUID NOT NULL,
    "usuario_id" UUID NOT NULL,
    "creada_en" TIMESTAMPTZ(3) NOT NULL,
    "vista_en" TIMESTAMPTZ(3) NOT NULL,
    "expira_en" TIMESTAMPTZ(3) NOT NULL,
    "terminada_en" TIMESTAMPTZ(3),
    "agente" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "sesion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitacion" (
    "id" UUID NOT NULL,
    "usuario_id" UUID NOT NULL,
    "tipo" "TipoInvitacion" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expira_en" TIMESTAMPTZ(3) NOT NULL,
    "usada_en" TIMESTAMPTZ(3),

    CONSTRAINT "invitacion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limiter_flexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limiter_flexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "accion" (
    "id" UUID NOT NULL,
    "clave_cliente" UUID,
    "semestre_id" UUID NOT NULL,
    "numero" INTEGER,
    "folio" TEXT,
    "estado" "EstadoAccion" NOT NULL DEFAULT 'borrador',
    "version" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "titulo" TEXT NOT NULL DEFAULT '',
    "fechas_texto" TEXT NOT NULL DEFAULT '',
    "parte_id" UUID,
    "eje_id" UUID,
    "transversal" BOOLEAN NOT NULL DEFAULT false,
    "tipo" "Tipo",
    "modalidad" "Modalidad",
    "descripcion" TEXT NOT NULL DEFAULT '',
    "lugar" TEXT,
    "ods" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "archivo" BOOLEAN NOT NULL DEFAULT false,
    "responsable_id" UUID NOT NULL,
    "responsable_nota" TEXT,
    "orden_posicion" INTEGER,
    "orden_motivo" TEXT,
    "extemporanea_de_id" UUID,
    "comun" BOOLEAN NOT NULL DEFAULT false,
    "fusionada_en_id" UUID,
    "estado_previo" "EstadoAccion",
    "duplicada_de_id" UUID,
    "vence_el" DATE,
    "creada_por_id" UUID,
    "creada_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "guardada_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "enviada_por_id" UUID,
    "enviada_en" TIMESTAMPTZ(3),
    "reclamada_por_id" UUID,
    "reclamada_hasta" TIMESTAMPTZ(3),
    "reclamada_en" TIMESTAMPTZ(3),
    "aprobada_por_id" UUID,
    "aprobada_en" TIMESTAMPTZ(3),

    CONSTRAINT "accion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accion_fecha" (
    "accion_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL,
    "inicio" DATE NOT NULL,
    "fin" DATE NOT NULL,
    "precision" "Precision" NOT NULL,

    CONSTRAINT "accion_fecha_pkey" PRIMARY KEY ("accion_id","orden")
);

-- CreateTable
CREATE TABLE "accion_participante" (
    "accion_id" UUID NOT NULL,
    "dependencia_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL DEFAULT 0,
    "participa" BOOLEAN,

    CONSTRAINT "accion_participante_pkey" PRIMARY KEY ("accion_id","dependencia_id")
);

-- CreateTable
CREATE TABLE "accion_contraparte" (
    "accion_id" UUID NOT NULL,
    "contraparte_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "accion_contraparte_pkey" PRIMARY KEY ("accion_id","contraparte_id")
);

-- CreateTable
CREATE TABLE "accion_pais" (
    "accion_id" UUID NOT NULL,
    "pais_codigo" CHAR(2) NOT NULL,
    "orden" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "accion_pais_pkey" PRIMARY KEY ("accion_id","pais_codigo")
);

-- CreateTable
CREATE TABLE "accion_ciudad" (
    "accion_id" UUID NOT NULL,
    "ciudad_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "accion_ciudad_pkey" PRIMARY KEY ("accion_id","ciudad_id")
);

-- CreateTable
CREATE TABLE "accion_red" (
    "accion_id" UUID NOT NULL,
    "red_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "accion_red_pkey" PRIMARY KEY ("accion_id","red_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "numero" INTEGER NOT NULL,
    "paso" TEXT NOT NULL,
    "contenido" JSONB NOT NULL,
    "usuario_id" UUID,
    "creada_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observacion" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "campo" TEXT NOT NULL,
    "texto" TEXT NOT NULL,
    "cita" TEXT,
    "autor_id" UUID NOT NULL,
    "creada_en" TIMESTAMPTZ(3) NOT NULL,
    "resuelta_por_id" UUID,
    "resuelta_en" TIMESTAMPTZ(3),
    "respuesta" TEXT,

    CONSTRAINT "observacion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redaccion" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "titulo" TEXT NOT NULL,
    "descripcion" TEXT NOT NULL,
    "estado" "EstadoRedaccion" NOT NULL DEFAULT 'pendiente',
    "autor_id" UUID NOT NULL,
    "creada_en" TIMESTAMPTZ(3) NOT NULL,
    "respuesta" TEXT,
    "respondida_en" TIMESTAMPTZ(3),

    CONSTRAINT "redaccion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidencia" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL DEFAULT 0,
    "tipo" "TipoEvidencia" NOT NULL,
    "ubicacion" TEXT NOT NULL,
    "nombre" TEXT NOT NULL,
    "mime" TEXT,
    "bytes" INTEGER,
    "sha256" TEXT,
    "alt" TEXT,
    "credito" TEXT,
    "imprimir" BOOLEAN NOT NULL DEFAULT false,
    "subida_por_id" UUID,
    "creada_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidencia_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suceso" (
    "id" BIGSERIAL NOT NULL,
    "ocurrido_en" TIMESTAMPTZ(3) NOT NULL,
    "tipo" TEXT NOT NULL,
    "usuario_id" UUID,
    "actor" TEXT NOT NULL,
    "accion_id" UUID,
    "semestre_id" UUID,
    "datos" JSONB NOT NULL,

    CONSTRAINT "suceso_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aviso" (
    "id" UUID NOT NULL,
    "usuario_id" UUID NOT NULL,
    "tipo" TEXT NOT NULL,
    "datos" JSONB NOT NULL,
    "accion_id" UUID,
    "creado_en" TIMESTAMPTZ(3) NOT NULL,
    "leido_en" TIMESTAMPTZ(3),
    "entregado_en" TIMESTAMPTZ(3),
    "intentos" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "aviso_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edicion" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "numero" INTEGER NOT NULL,
    "estado" "EstadoEdicion" NOT NULL DEFAULT 'preparacion',
    "instantanea" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "cerrada_por_id" UUID,
    "cerrada_en" TIMESTAMPTZ(3),
    "creada_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "edicion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edicion_artefacto" (
    "edicion_id" UUID NOT NULL,
    "formato" TEXT NOT NULL,
    "ubicacion" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "edicion_artefacto_pkey" PRIMARY KEY ("edicion_id","formato")
);

-- CreateTable
CREATE TABLE "generacion" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "formato" TEXT NOT NULL DEFAULT 'pdf',
    "estado" "EstadoGeneracion" NOT NULL DEFAULT 'en_cola',
    "avance" INTEGER NOT NULL DEFAULT 0,
    "etapa" TEXT NOT NULL DEFAULT '',
    "mensaje" TEXT,
    "archivo" BYTEA,
    "acciones" INTEGER,
    "sha256" TEXT,
    "solicitada_por_id" UUID NOT NULL,
    "solicitada_en" TIMESTAMPTZ(3) NOT NULL,
    "terminada_en" TIMESTAMPTZ(3),

    CONSTRAINT "generacion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "programa_clave_key" ON "programa"("clave");

-- CreateIndex
CREATE UNIQUE INDEX "programa_nombre_key" ON "programa"("nombre");

-- CreateIndex
CREATE UNIQUE INDEX "eje_programa_id_numero_key" ON "eje"("programa_id", "numero");

-- CreateIndex
CREATE UNIQUE INDEX "semestre_clave_key" ON "semestre"("clave");

-- CreateIndex
CREATE UNIQUE INDEX "parte_semestre_id_numero_key" ON "parte"("semestre_id", "numero");

-- CreateIndex
CREATE INDEX "prorroga_semestre_id_dependencia_id_idx" ON "prorroga"("semestre_id", "dependencia_id");

-- CreateIndex
CREATE UNIQUE INDEX "dependencia_clave_key" ON "dependencia"("clave");

-- CreateIndex
CREATE UNIQUE INDEX "dependencia_nombre_key" ON "dependencia"("nombre");

-- CreateIndex
CREATE INDEX "declaracion_sin_acciones_semestre_id_dependencia_id_idx" ON "declaracion_sin_acciones"("semestre_id", "dependencia_id");

-- CreateIndex
CREATE UNIQUE INDEX "pais_nombre_key" ON "pais"("nombre");

-- CreateIndex
CREATE UNIQUE INDEX "ciudad_nombre_key" ON "ciudad"("nombre");

-- CreateIndex
CREATE UNIQUE INDEX "red_nombre_key" ON "red"("nombre");

-- CreateIndex
CREATE UNIQUE INDEX "contraparte_nombre_key" ON "contraparte"("nombre");

-- CreateIndex
CREATE UNIQUE INDEX "usuario_correo_key" ON "usuario"("correo");

-- CreateIndex
CREATE INDEX "sesion_usuario_id_idx" ON "sesion"("usuario_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitacion_token_hash_key" ON "invitacion"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "accion_clave_cliente_key" ON "accion"("clave_cliente");

-- CreateIndex
CREATE UNIQUE INDEX "accion_folio_key" ON "accion"("folio");

-- CreateIndex
CREATE INDEX "accion_semestre_id_estado_enviada_en_idx" ON "accion"("semestre_id", "estado", "enviada_en");

-- CreateIndex
CREATE INDEX "accion_responsable_id_semestre_id_idx" ON "accion"("responsable_id", "semestre_id");

-- CreateIndex
CREATE INDEX "accion_fusionada_en_id_idx" ON "accion"("fusionada_en_id");

-- CreateIndex
CREATE UNIQUE INDEX "accion_semestre_id_numero_key" ON "accion"("semestre_id", "numero");

-- CreateIndex
CREATE INDEX "accion_participante_dependencia_id_idx" ON "accion_participante"("dependencia_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_accion_id_numero_key" ON "revision"("accion_id", "numero");

-- CreateIndex
CREATE INDEX "observacion_accion_id_creada_en_idx" ON "observacion"("accion_id", "creada_en");

-- CreateIndex
CREATE INDEX "redaccion_accion_id_idx" ON "redaccion"("accion_id");

-- CreateIndex
CREATE INDEX "evidencia_accion_id_idx" ON "evidencia"("accion_id");

-- CreateIndex
CREATE INDEX "suceso_accion_id_id_idx" ON "suceso"("accion_id", "id");

-- CreateIndex
CREATE INDEX "suceso_tipo_id_idx" ON "suceso"("tipo", "id");

-- CreateIndex
CREATE INDEX "aviso_usuario_id_leido_en_idx" ON "aviso"("usuario_id", "leido_en");

-- CreateIndex
CREATE UNIQUE INDEX "edicion_semestre_id_numero_key" ON "edicion"("semestre_id", "numero");

-- CreateIndex
CREATE INDEX "generacion_semestre_id_solicitada_en_idx" ON "generacion"("semestre_id", "solicitada_en");

-- AddForeignKey
ALTER TABLE "eje" ADD CONSTRAINT "eje_programa_id_fkey" FOREIGN KEY ("programa_id") REFERENCES "programa"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "semestre" ADD CONSTRAINT "semestre_programa_id_fkey" FOREIGN KEY ("programa_id") REFERENCES "programa"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parte" ADD CONSTRAINT "parte_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foliador" ADD CONSTRAINT "foliador_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prorroga" ADD CONSTRAINT "prorroga_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prorroga" ADD CONSTRAINT "prorroga_dependencia_id_fkey" FOREIGN KEY ("dependencia_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prorroga" ADD CONSTRAINT "prorroga_otorgada_por_id_fkey" FOREIGN KEY ("otorgada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaracion_sin_acciones" ADD CONSTRAINT "declaracion_sin_acciones_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaracion_sin_acciones" ADD CONSTRAINT "declaracion_sin_acciones_dependencia_id_fkey" FOREIGN KEY ("dependencia_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaracion_sin_acciones" ADD CONSTRAINT "declaracion_sin_acciones_firmada_por_id_fkey" FOREIGN KEY ("firmada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ciudad" ADD CONSTRAINT "ciudad_pais_codigo_fkey" FOREIGN KEY ("pais_codigo") REFERENCES "pais"("codigo") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contraparte" ADD CONSTRAINT "contraparte_pais_codigo_fkey" FOREIGN KEY ("pais_codigo") REFERENCES "pais"("codigo") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usuario_rol" ADD CONSTRAINT "usuario_rol_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membresia" ADD CONSTRAINT "membresia_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membresia" ADD CONSTRAINT "membresia_dependencia_id_fkey" FOREIGN KEY ("dependencia_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sesion" ADD CONSTRAINT "sesion_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitacion" ADD CONSTRAINT "invitacion_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_extemporanea_de_id_fkey" FOREIGN KEY ("extemporanea_de_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_parte_id_fkey" FOREIGN KEY ("parte_id") REFERENCES "parte"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_eje_id_fkey" FOREIGN KEY ("eje_id") REFERENCES "eje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_responsable_id_fkey" FOREIGN KEY ("responsable_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_creada_por_id_fkey" FOREIGN KEY ("creada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_enviada_por_id_fkey" FOREIGN KEY ("enviada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_reclamada_por_id_fkey" FOREIGN KEY ("reclamada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_aprobada_por_id_fkey" FOREIGN KEY ("aprobada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_fusionada_en_id_fkey" FOREIGN KEY ("fusionada_en_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_duplicada_de_id_fkey" FOREIGN KEY ("duplicada_de_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_fecha" ADD CONSTRAINT "accion_fecha_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_participante" ADD CONSTRAINT "accion_participante_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_participante" ADD CONSTRAINT "accion_participante_dependencia_id_fkey" FOREIGN KEY ("dependencia_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_contraparte" ADD CONSTRAINT "accion_contraparte_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_contraparte" ADD CONSTRAINT "accion_contraparte_contraparte_id_fkey" FOREIGN KEY ("contraparte_id") REFERENCES "contraparte"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_pais" ADD CONSTRAINT "accion_pais_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_pais" ADD CONSTRAINT "accion_pais_pais_codigo_fkey" FOREIGN KEY ("pais_codigo") REFERENCES "pais"("codigo") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_ciudad" ADD CONSTRAINT "accion_ciudad_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_ciudad" ADD CONSTRAINT "accion_ciudad_ciudad_id_fkey" FOREIGN KEY ("ciudad_id") REFERENCES "ciudad"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_red" ADD CONSTRAINT "accion_red_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion_red" ADD CONSTRAINT "accion_red_red_id_fkey" FOREIGN KEY ("red_id") REFERENCES "red"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observacion" ADD CONSTRAINT "observacion_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observacion" ADD CONSTRAINT "observacion_autor_id_fkey" FOREIGN KEY ("autor_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observacion" ADD CONSTRAINT "observacion_resuelta_por_id_fkey" FOREIGN KEY ("resuelta_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaccion" ADD CONSTRAINT "redaccion_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaccion" ADD CONSTRAINT "redaccion_autor_id_fkey" FOREIGN KEY ("autor_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidencia" ADD CONSTRAINT "evidencia_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidencia" ADD CONSTRAINT "evidencia_subida_por_id_fkey" FOREIGN KEY ("subida_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suceso" ADD CONSTRAINT "suceso_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aviso" ADD CONSTRAINT "aviso_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edicion" ADD CONSTRAINT "edicion_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edicion" ADD CONSTRAINT "edicion_cerrada_por_id_fkey" FOREIGN KEY ("cerrada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edicion_artefacto" ADD CONSTRAINT "edicion_artefacto_edicion_id_fkey" FOREIGN KEY ("edicion_id") REFERENCES "edicion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generacion" ADD CONSTRAINT "generacion_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generacion" ADD CONSTRAINT "generacion_solicitada_por_id_fkey" FOREIGN KEY ("solicitada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
