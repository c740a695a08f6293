import type { Prisma } from '@/generated/prisma/client'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { leerPortadilla } from '../portadilla'
import { holdArmado } from './hold-armado'

type Vista = { semestre: string; clave: string; version: number }
type Datos = Omit<Prisma.PortadillaUncheckedCreateInput, 'semestreId' | 'clave' | 'version'>

/** The page that a form names, which the semestre has, with what it says now; null while nobody made it. */
export async function iniciarPortadilla(
  { semestre: semestreClave, clave, version }: Vista,
  contexto: Contexto,
) {
  const { tx } = contexto
  const semestre = await holdArmado(semestreClave, contexto)
  const lugar = leerPortadilla(clave)
  if (!lugar) return refuse('not_found')
  const numero = lugar.tipo === 'portada' ? undefined : lugar.parte
  const eje = lugar.tipo === 'eje' && lugar.eje > 0 ? lugar.eje : undefined
  const there = await tx.semestre.count({
    where: {
      id: semestre.id,
      ...(numero !== undefined && { partes: { some: { numero } } }),
      ...(eje !== undefined && { programa: { ejes: { some: { numero: eje } } } }),
    },
  })
  if (there === 0) return refuse('not_found')
  const anterior = await tx.portadilla.findUnique({
    where: { semestreId_clave: { semestreId: semestre.id, clave } },
  })
  if ((anterior?.version ?? 0) !== version) return refuse('stale')
  return { semestreId: semestre.id, anterior }
}

/** Writes it: the row or one version more of it, and the suceso. Throws `stale` for who loses a race. */
export async function terminarPortadilla(
  { semestre, clave, version }: Vista,
  { semestreId, datos, detalle }: { semestreId: string; datos: Datos; detalle: string },
  { tx, usuario, now }: Contexto,
): Promise<Vista> {
  const { count } =
    version === 0
      ? await tx.portadilla.createMany({
          data: [{ ...datos, semestreId, clave }],
          skipDuplicates: true,
        })
      : await tx.portadilla.updateMany({
          where: { semestreId, clave, version },
          data: { ...datos, version: { increment: 1 } },
        })
  if (count !== 1) return refuse('stale')
  const hecho = { clave: semestre, portadilla: clave, version: version + 1, detalle }
  const suceso = { tipo: 'informe.portadilla' as const, semestreId, datos: hecho }
  await recordSuceso(tx, usuario, suceso, now)
  return { semestre, clave, version: version + 1 }
}
