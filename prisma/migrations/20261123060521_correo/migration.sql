-- CreateEnum
CREATE TYPE "Entrega" AS ENUM ('al_momento', 'resumen_diario');

-- AlterTable
ALTER TABLE "aviso" ADD COLUMN     "rechazo" TEXT;

-- AlterTable
ALTER TABLE "usuario" ADD COLUMN     "entrega" "Entrega" NOT NULL DEFAULT 'al_momento';
