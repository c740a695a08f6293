-- AlterTable
ALTER TABLE "aviso" ADD COLUMN     "asunto" TEXT,
ADD COLUMN     "correo" TEXT,
ADD COLUMN     "texto" TEXT,
ALTER COLUMN "usuario_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "aviso_creado_en_idx" ON "aviso"("creado_en");

-- What must never be false: it is for a person or for an address, and said whole or not at all.
alter table aviso
  add constraint aviso_para_uno check (num_nonnulls(usuario_id, correo) = 1),
  add constraint aviso_dicho check ((asunto is null) = (texto is null));
