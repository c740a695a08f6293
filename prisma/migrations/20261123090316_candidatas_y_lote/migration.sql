-- CreateEnum
CREATE TYPE "ActoLote" AS ENUM ('aprobar', 'asignar', 'devolver', 'recordar');

-- CreateEnum
CREATE TYPE "ResultadoLote" AS ENUM ('pendiente', 'hecha', 'rechazada');

-- CreateTable
CREATE TABLE "candidata_descartada" (
    "una_id" UUID NOT NULL,
    "otra_id" UUID NOT NULL,
    "descartada_por_id" UUID NOT NULL,
    "descartada_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidata_descartada_pkey" PRIMARY KEY ("una_id","otra_id")
);

-- CreateTable
CREATE TABLE "lote" (
    "id" UUID NOT NULL,
    "acto" "ActoLote" NOT NULL,
    "datos" JSONB NOT NULL,
    "usuario_id" UUID NOT NULL,
    "creado_en" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lote_item" (
    "lote_id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "orden" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "con_advertencias" BOOLEAN NOT NULL DEFAULT false,
    "resultado" "ResultadoLote" NOT NULL DEFAULT 'pendiente',
    "mensaje" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "lote_item_pkey" PRIMARY KEY ("lote_id","accion_id")
);

-- CreateIndex
CREATE INDEX "candidata_descartada_otra_id_idx" ON "candidata_descartada"("otra_id");

-- CreateIndex
CREATE INDEX "lote_item_accion_id_idx" ON "lote_item"("accion_id");

-- AddForeignKey
ALTER TABLE "candidata_descartada" ADD CONSTRAINT "candidata_descartada_una_id_fkey" FOREIGN KEY ("una_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidata_descartada" ADD CONSTRAINT "candidata_descartada_otra_id_fkey" FOREIGN KEY ("otra_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidata_descartada" ADD CONSTRAINT "candidata_descartada_descartada_por_id_fkey" FOREIGN KEY ("descartada_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lote" ADD CONSTRAINT "lote_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lote_item" ADD CONSTRAINT "lote_item_lote_id_fkey" FOREIGN KEY ("lote_id") REFERENCES "lote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lote_item" ADD CONSTRAINT "lote_item_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A pair is kept once, whichever is named first.
alter table candidata_descartada add constraint candidata_descartada_par check (una_id < otra_id);
alter table lote_item
  add constraint lote_item_mensaje check ((resultado = 'rechazada') = (mensaje <> ''));
