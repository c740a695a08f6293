-- AlterTable
ALTER TABLE "generacion" ADD COLUMN     "accesible" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "omitidas" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What is ready is somewhere: in the storage with its size, or in the row as before.
ALTER TABLE "generacion" ADD CONSTRAINT "generacion_lista_con_archivo" CHECK (
  "estado" <> 'lista' OR "archivo" IS NOT NULL OR ("ubicacion" IS NOT NULL AND "bytes" IS NOT NULL AND "sha256" IS NOT NULL));
