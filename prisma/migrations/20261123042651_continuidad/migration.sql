-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "continua_de_id" UUID;

-- AddForeignKey
ALTER TABLE "accion" ADD CONSTRAINT "accion_continua_de_id_fkey" FOREIGN KEY ("continua_de_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say: nothing continues itself.
alter table accion add constraint accion_no_se_continua check (continua_de_id <> id);
