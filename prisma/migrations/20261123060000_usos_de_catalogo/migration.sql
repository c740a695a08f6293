-- CreateIndex
CREATE INDEX "accion_contraparte_contraparte_id_idx" ON "accion_contraparte"("contraparte_id");

-- CreateIndex
CREATE INDEX "accion_ciudad_ciudad_id_idx" ON "accion_ciudad"("ciudad_id");

-- CreateIndex
CREATE INDEX "accion_red_red_id_idx" ON "accion_red"("red_id");
