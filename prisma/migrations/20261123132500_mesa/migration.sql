-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "orden_en" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "generacion" ADD COLUMN     "paginas" JSONB;
