-- CreateEnum
CREATE TYPE "EstadoCorreccion" AS ENUM ('propuesta', 'aceptada', 'aplicada', 'rechazada');

-- CreateEnum
CREATE TYPE "DecisionCorreccion" AS ENUM ('pendiente', 'aceptada', 'rechazada');

-- AlterEnum
ALTER TYPE "EstadoGeneracion" ADD VALUE 'cancelada';

-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "orden_por_id" UUID;

-- AlterTable
ALTER TABLE "edicion" ADD COLUMN     "cambios" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "manifiesto" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "propuesta_por_id" UUID,
ALTER COLUMN "instantanea" DROP NOT NULL,
ALTER COLUMN "sha256" SET DEFAULT '';

-- AlterTable
ALTER TABLE "generacion" ADD COLUMN     "bytes" INTEGER,
ADD COLUMN     "cancelada_por_id" UUID,
ADD COLUMN     "intento" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "ubicacion" TEXT;

-- AlterTable
ALTER TABLE "institucion" ADD COLUMN     "ciudad" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "color" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "fundamento" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "gobierno" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "logo" TEXT,
ADD COLUMN     "logo_alt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "organo" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "partes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "sigla" (
    "sigla" TEXT NOT NULL,
    "desarrollo" TEXT NOT NULL,
    "comun" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "sigla_pkey" PRIMARY KEY ("sigla")
);

-- CreateTable
CREATE TABLE "persona" (
    "id" UUID NOT NULL,
    "nombre" TEXT NOT NULL,
    "alias" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "tratamiento" TEXT NOT NULL DEFAULT '',
    "cargo" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "persona_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "palabra_admitida" (
    "palabra" TEXT NOT NULL,
    "admitida_por_id" UUID,
    "admitida_en" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "palabra_admitida_pkey" PRIMARY KEY ("palabra")
);

-- CreateTable
CREATE TABLE "hallazgo_aceptado" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "regla" TEXT NOT NULL,
    "campo" TEXT NOT NULL,
    "cita" TEXT NOT NULL,
    "huella" TEXT NOT NULL,
    "motivo" TEXT NOT NULL,
    "aceptado_por_id" UUID NOT NULL,
    "aceptado_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hallazgo_aceptado_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portadilla" (
    "semestre_id" UUID NOT NULL,
    "clave" TEXT NOT NULL,
    "titulo" TEXT NOT NULL DEFAULT '',
    "texto" TEXT NOT NULL DEFAULT '',
    "imagen" TEXT,
    "mime" TEXT,
    "ancho" INTEGER,
    "alto" INTEGER,
    "alt" TEXT NOT NULL DEFAULT '',
    "credito" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "portadilla_pkey" PRIMARY KEY ("semestre_id","clave")
);

-- CreateTable
CREATE TABLE "errata" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "edicion_id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "campo" TEXT NOT NULL,
    "antes" TEXT NOT NULL,
    "despues" TEXT NOT NULL,
    "motivo" TEXT NOT NULL,
    "propuesta_por_id" UUID NOT NULL,
    "propuesta_en" TIMESTAMPTZ(3) NOT NULL,
    "aprobada_por_id" UUID,
    "aprobada_en" TIMESTAMPTZ(3),
    "rechazada_en" TIMESTAMPTZ(3),
    "corregida_en_id" UUID,

    CONSTRAINT "errata_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correccion_final" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "nombre" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "estado" "EstadoCorreccion" NOT NULL DEFAULT 'propuesta',
    "version" INTEGER NOT NULL DEFAULT 1,
    "importada_por_id" UUID NOT NULL,
    "importada_en" TIMESTAMPTZ(3) NOT NULL,
    "aceptada_por_id" UUID,
    "aceptada_en" TIMESTAMPTZ(3),
    "aplicada_por_id" UUID,
    "aplicada_en" TIMESTAMPTZ(3),

    CONSTRAINT "correccion_final_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correccion_final_item" (
    "id" UUID NOT NULL,
    "correccion_id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "campo" TEXT NOT NULL,
    "antes" TEXT NOT NULL,
    "despues" TEXT NOT NULL,
    "decision" "DecisionCorreccion" NOT NULL DEFAULT 'pendiente',

    CONSTRAINT "correccion_final_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "persona_nombre_key" ON "persona"("nombre");

-- CreateIndex
CREATE UNIQUE INDEX "hallazgo_aceptado_accion_id_huella_key" ON "hallazgo_aceptado"("accion_id", "huella");

-- CreateIndex
CREATE INDEX "errata_edicion_id_idx" ON "errata"("edicion_id");

-- CreateIndex
CREATE INDEX "correccion_final_semestre_id_importada_en_idx" ON "correccion_final"("semestre_id", "importada_en");

-- CreateIndex
CREATE UNIQUE INDEX "correccion_final_item_correccion_id_accion_id_campo_key" ON "correccion_final_item"("correccion_id", "accion_id", "campo");

-- AddForeignKey
ALTER TABLE "palabra_admitida" ADD CONSTRAINT "palabra_admitida_admitida_por_id_fkey" FOREIGN KEY ("admitida_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_orden_por_id_fkey" FOREIGN KEY ("orden_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hallazgo_aceptado" ADD CONSTRAINT "hallazgo_aceptado_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hallazgo_aceptado" ADD CONSTRAINT "hallazgo_aceptado_aceptado_por_id_fkey" FOREIGN KEY ("aceptado_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portadilla" ADD CONSTRAINT "portadilla_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edicion" ADD CONSTRAINT "edicion_propuesta_por_id_fkey" FOREIGN KEY ("propuesta_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_edicion_id_fkey" FOREIGN KEY ("edicion_id") REFERENCES "edicion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_corregida_en_id_fkey" FOREIGN KEY ("corregida_en_id") REFERENCES "edicion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_propuesta_por_id_fkey" FOREIGN KEY ("propuesta_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errata" ADD CONSTRAINT "errata_aprobada_por_id_fkey" FOREIGN KEY ("aprobada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correccion_final" ADD CONSTRAINT "correccion_final_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correccion_final" ADD CONSTRAINT "correccion_final_importada_por_id_fkey" FOREIGN KEY ("importada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correccion_final" ADD CONSTRAINT "correccion_final_aceptada_por_id_fkey" FOREIGN KEY ("aceptada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correccion_final" ADD CONSTRAINT "correccion_final_aplicada_por_id_fkey" FOREIGN KEY ("aplicada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correccion_final_item" ADD CONSTRAINT "correccion_final_item_correccion_id_fkey" FOREIGN KEY ("correccion_id") REFERENCES "correccion_final"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correccion_final_item" ADD CONSTRAINT "correccion_final_item_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generacion" ADD CONSTRAINT "generacion_cancelada_por_id_fkey" FOREIGN KEY ("cancelada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A closed edición says what it was made from, and who closed it; an errata is decided once, by somebody else.
ALTER TABLE "edicion" ADD CONSTRAINT "edicion_cerrada_entera" CHECK (
  "estado" <> 'cerrada' OR ("instantanea" IS NOT NULL AND "sha256" <> '' AND "cerrada_en" IS NOT NULL));
ALTER TABLE "edicion" ADD CONSTRAINT "edicion_dos_personas" CHECK ("cerrada_por_id" <> "propuesta_por_id");
ALTER TABLE "errata" ADD CONSTRAINT "errata_una_decision" CHECK ("aprobada_en" IS NULL OR "rechazada_en" IS NULL);
ALTER TABLE "errata" ADD CONSTRAINT "errata_dos_personas" CHECK ("aprobada_por_id" <> "propuesta_por_id");
ALTER TABLE "errata" ADD CONSTRAINT "errata_cambia_algo" CHECK ("antes" <> "despues");
ALTER TABLE "correccion_final" ADD CONSTRAINT "correccion_dos_personas" CHECK ("aplicada_por_id" <> "aceptada_por_id");
ALTER TABLE "hallazgo_aceptado" ADD CONSTRAINT "hallazgo_con_motivo" CHECK (btrim("motivo") <> '');
