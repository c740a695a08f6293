-- AlterTable
ALTER TABLE "correccion_final" ADD COLUMN     "perdidas" JSONB NOT NULL DEFAULT '[]';
