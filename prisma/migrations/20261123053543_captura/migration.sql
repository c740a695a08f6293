-- CreateEnum
CREATE TYPE "Respaldo" AS ENUM ('ninguno', 'visto_bueno', 'oficio');

-- AlterTable
ALTER TABLE "accion" ADD COLUMN     "oficio" TEXT,
ADD COLUMN     "sin_reconocer" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "visto_bueno" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ciudad" ADD COLUMN     "alias" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "dependencia" ADD COLUMN     "respaldo" "Respaldo" NOT NULL DEFAULT 'ninguno';

-- AlterTable
ALTER TABLE "evidencia" ADD COLUMN     "alto" INTEGER,
ADD COLUMN     "ancho" INTEGER;

-- AlterTable
ALTER TABLE "membresia" ADD COLUMN     "suplente_de_id" UUID;

-- CreateTable
CREATE TABLE "institucion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "contacto" TEXT NOT NULL DEFAULT '',
    "correo" TEXT NOT NULL DEFAULT '',
    "telefono" TEXT NOT NULL DEFAULT '',
    "horario" TEXT NOT NULL DEFAULT '',
    "aviso_privacidad" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "institucion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adhesion" (
    "id" UUID NOT NULL,
    "accion_id" UUID NOT NULL,
    "dependencia_id" UUID NOT NULL,
    "pedida_por_id" UUID NOT NULL,
    "pedida_en" TIMESTAMPTZ(3) NOT NULL,
    "motivo" TEXT NOT NULL DEFAULT '',
    "respondida_por_id" UUID,
    "respondida_en" TIMESTAMPTZ(3),
    "aceptada" BOOLEAN,

    CONSTRAINT "adhesion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adhesion_accion_id_idx" ON "adhesion"("accion_id");

-- CreateIndex
CREATE INDEX "adhesion_dependencia_id_idx" ON "adhesion"("dependencia_id");

-- AddForeignKey
ALTER TABLE "membresia" ADD CONSTRAINT "membresia_suplente_de_id_fkey" FOREIGN KEY ("suplente_de_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adhesion" ADD CONSTRAINT "adhesion_accion_id_fkey" FOREIGN KEY ("accion_id") REFERENCES "accion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adhesion" ADD CONSTRAINT "adhesion_dependencia_id_fkey" FOREIGN KEY ("dependencia_id") REFERENCES "dependencia"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adhesion" ADD CONSTRAINT "adhesion_pedida_por_id_fkey" FOREIGN KEY ("pedida_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adhesion" ADD CONSTRAINT "adhesion_respondida_por_id_fkey" FOREIGN KEY ("respondida_por_id") REFERENCES "usuario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
alter table institucion add constraint institucion_unica check (id = 1);
insert into institucion default values;

-- Who stands in has a first and a last day, and stands in for somebody else.
alter table membresia add constraint membresia_suplente check (
  (papel = 'suplente') = (suplente_de_id is not null)
  and (papel = 'titular' or (desde is not null and hasta is not null))
  and suplente_de_id <> usuario_id);

create unique index adhesion_pendiente on adhesion (accion_id, dependencia_id) where respondida_en is null;
alter table adhesion add constraint adhesion_respondida check (
  (respondida_en is null) = (respondida_por_id is null) and (respondida_en is null) = (aceptada is null));

alter table evidencia add constraint evidencia_archivo check (
  tipo <> 'archivo' or (mime is not null and bytes > 0 and sha256 ~ '^[0-9a-f]{64}$'));

alter table accion add constraint accion_oficio check (btrim(oficio) <> '');
