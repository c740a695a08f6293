-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "ultimo_envio" UUID;

-- CreateTable
CREATE TABLE "presencia" (
    "accion_id" UUID NOT NULL,
    "usuario_id" UUID NOT NULL,
    "hasta" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presencia_pkey" PRIMARY KEY ("accion_id","usuario_id")
);

-- AddForeignKey
ALTER TABLE "presencia" ADD CONSTRAINT "presencia_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presencia" ADD CONSTRAINT "presencia_usuario_id_fkey" FOREIGN KEY ("usuario_id") REFERENCES "usuario"("id") ON DELETE CASCADE ON UPDATE CASCADE;
