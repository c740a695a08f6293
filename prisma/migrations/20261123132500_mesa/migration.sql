-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "orden_en" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "generacion" ADD COLUMN     "paginas" JSONB;

-- AlterTable
ALTER TABLE "institucion" ADD COLUMN     "logo_alto" INTEGER,
ADD COLUMN     "logo_ancho" INTEGER,
ADD COLUMN     "logo_mime" TEXT;
