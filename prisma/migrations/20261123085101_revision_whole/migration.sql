-- CreateEnum
CREATE TYPE "MotivoObservacion" AS ENUM ('falta', 'error', 'redaccion', 'fecha', 'evidencia', 'duplicado');

-- AlterEnum
ALTER TYPE "EstadoRedaccion" ADD VALUE 'retirada';

-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "asignada_a_id" UUID,
ADD COLUMN     "hallazgos" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "trasladada_de_id" UUID;

-- AlterTable
ALTER TABLE "dependencia" ADD COLUMN     "titular_correo" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "titular_nombre" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "observacion" ADD COLUMN     "conforme_en" TIMESTAMPTZ(3),
ADD COLUMN     "conforme_por_id" UUID,
ADD COLUMN     "motivo" "MotivoObservacion";

-- AlterTable
ALTER TABLE "redaccion" ADD COLUMN     "por_silencio" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "respondida_por_id" UUID,
ADD COLUMN     "vence_el" DATE;

-- AlterTable
ALTER TABLE "semestre" ADD COLUMN     "plazo_dias" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "silencio_dias" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "usuario" ADD COLUMN     "atajos" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "telefono" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "asignacion" (
    "id" UUID NOT NULL,
    "semestre_id" UUID NOT NULL,
    "dependencia_id" UUID,
    "eje_id" UUID,
    "transversal" BOOLEAN NOT NULL DEFAULT false,
    "coordinador_id" UUID NOT NULL,

    CONSTRAINT "asignacion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dia_inhabil" (
    "dia" DATE NOT NULL,
    "nombre" TEXT NOT NULL,

    CONSTRAINT "dia_inhabil_pkey" PRIMARY KEY ("dia")
);

-- CreateTable
CREATE TABLE "filtro_guardado" (
    "id" UUID NOT NULL,
    "usuario_id" UUID NOT NULL,
    "nombre" TEXT NOT NULL,
    "consulta" TEXT NOT NULL,

    CONSTRAINT "filtro_guardado_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nota_interna" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "autor_id" UUID NOT NULL,
    "texto" TEXT NOT NULL,
    "creada_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nota_interna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "respuesta_guardada" (
    "id" UUID NOT NULL,
    "titulo" TEXT NOT NULL,
    "texto" TEXT NOT NULL,
    "motivo" "MotivoObservacion",
    "campo" TEXT,
    "autor_id" UUID,

    CONSTRAINT "respuesta_guardada_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plantilla" (
    "tipo" TEXT NOT NULL,
    "asunto" TEXT NOT NULL,
    "texto" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "editada_por_id" UUID NOT NULL,
    "editada_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plantilla_pkey" PRIMARY KEY ("tipo")
);

-- CreateTable
CREATE TABLE "recordatorio" (
    "clave" TEXT NOT NULL,
    "enviado_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recordatorio_pkey" PRIMARY KEY ("clave")
);

-- CreateIndex
CREATE INDEX "asignacion_semestre_id_idx" ON "asignacion"("semestre_id");

-- CreateIndex
CREATE UNIQUE INDEX "filtro_guardado_usuario_id_nombre_key" ON "filtro_guardado"("usuario_id", "nombre");

-- CreateIndex
CREATE INDEX "nota_interna_accion_id_creada_en_idx" ON "nota_interna"("accion_id", "creada_en");

-- CreateIndex
CREATE UNIQUE INDEX "respuesta_guardada_titulo_key" ON "respuesta_guardada"("titulo");

-- CreateIndex
CREATE UNIQUE INDEX "accion_trasladada_de_id_key" ON "accion"("trasladada_de_id");

-- CreateIndex
CREATE INDEX "accion_semestre_id_asignada_a_id_idx" ON "accion"("semestre_id", "asignada_a_id");

-- AddForeignKey
ALTER TABLE "asignacion" ADD CONSTRAINT "asignacion_semestre_id_fkey" FOREIGN KEY ("semestre_id") REFERENCES "semestre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asignacion" ADD CONSTRAINT "asignacion_dependencia_id_fkey" FOREIGN KEY ("dependencia_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asignacion" ADD CONSTRAINT "asignacion_eje_id_fkey" FOREIGN KEY ("eje_id") REFERENCES "eje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asignacion" ADD CONSTRAINT "asignacion_coordinador_id_fkey" FOREIGN KEY ("coordinador_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filtro_guardado" ADD CONSTRAINT "filtro_guardado_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_asignada_a_id_fkey" FOREIGN KEY ("asignada_a_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_trasladada_de_id_fkey" FOREIGN KEY ("trasladada_de_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observacion" ADD CONSTRAINT "observacion_conforme_por_id_fkey" FOREIGN KEY ("conforme_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaccion" ADD CONSTRAINT "redaccion_respondida_por_id_fkey" FOREIGN KEY ("respondida_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nota_interna" ADD CONSTRAINT "nota_interna_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nota_interna" ADD CONSTRAINT "nota_interna_autor_id_fkey" FOREIGN KEY ("autor_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respuesta_guardada" ADD CONSTRAINT "respuesta_guardada_autor_id_fkey" FOREIGN KEY ("autor_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be false.
alter table asignacion add constraint asignacion_una_cosa check (
  num_nonnulls(dependencia_id, eje_id) + transversal::int = 1);
create unique index asignacion_de_una_cosa on asignacion (
  semestre_id, coalesce(dependencia_id, eje_id, '00000000-0000-0000-0000-000000000000'));
alter table filtro_guardado add constraint filtro_guardado_nombre check (btrim(nombre) <> '');
alter table nota_interna add constraint nota_interna_texto check (btrim(texto) <> '');
alter table respuesta_guardada
  add constraint respuesta_guardada_texto check (btrim(titulo) <> '' and btrim(texto) <> '');
alter table semestre add constraint semestre_ajustes check (plazo_dias between 1 and 90 and silencio_dias between 0 and 60);
alter table accion add constraint accion_hallazgos check (hallazgos >= 0);
alter table observacion
  add constraint observacion_conforme check ((conforme_en is null) = (conforme_por_id is null));
create unique index redaccion_una_pendiente on redaccion (accion_id) where estado = 'pendiente';
alter table redaccion
  add constraint redaccion_respondida check ((estado = 'pendiente') = (respondida_en is null)),
  add constraint redaccion_silencio check (not por_silencio or (estado = 'aceptada' and respondida_por_id is null));
