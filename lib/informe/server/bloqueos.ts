import { revisableDe } from '../revisable'
import { REGLAS } from '@/lib/correccion/reglas'
import { REGLAS_DE_SEMESTRE } from '@/lib/correccion/reglas-de-semestre'
import { SIGLAS_COMUNES } from '@/lib/correccion/siglas-comunes'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import { prisma, type Tx } from '@/lib/core/server/db'
import type { Material } from '../material'
import { collectMaterial } from './collect'
import { sha256 } from './huella'

/** The key under which a hallazgo is accepted: it holds while the words it quotes are there. */
export const huellaDeHallazgo = ({
  regla,
  campo,
  cita,
}: Pick<Hallazgo, 'regla' | 'campo' | 'cita'>) => sha256([regla, campo, cita].join('\n'))

/** What the corrector says of the acciones of an informe that stops closing it, accepted or not. */
function hallazgosQueBloquean(material: Material): Hallazgo[] {
  const revisables = material.acciones.map((accion) => ({
    accion: {
      ...revisableDe(accion, material.nombresPaises),
      folio: accion.folio,
      ciudades: accion.ciudades,
    },
    isArchivo: accion.archivo,
  }))
  const periodo = material.semestre
  const own = REGLAS.filter(({ severidad }) => severidad === 'bloquea')
  const shared = REGLAS_DE_SEMESTRE.filter(({ severidad }) => severidad === 'bloquea')
  const todas = revisables.map(({ accion }) => accion)
  return [
    ...revisables.flatMap(({ accion, isArchivo }) =>
      own.flatMap((regla) =>
        regla
          .examine(accion, {
            folio: accion.folio,
            periodo,
            isArchivo,
            siglasComunes: SIGLAS_COMUNES,
          })
          .map((hallazgo) => ({ ...hallazgo, folio: accion.folio, titulo: accion.titulo })),
      ),
    ),
    ...shared.flatMap((regla) => regla.examine(todas)),
  ]
}

/** The hallazgos of a semestre that block its edición and that nobody mended or accepted. */
export async function bloqueosDe(semestreId: string, tx: Tx = prisma): Promise<Hallazgo[]> {
  const { clave } = await tx.semestre.findUniqueOrThrow({
    where: { id: semestreId },
    select: { clave: true },
  })
  const hallazgos = hallazgosQueBloquean(await collectMaterial(tx, clave))
  if (hallazgos.length === 0) return []
  const aceptados = await tx.hallazgoAceptado.findMany({
    where: { accion: { semestreId } },
    select: { huella: true, accion: { select: { folio: true } } },
  })
  const keys = new Set(aceptados.map(({ huella, accion }) => `${accion.folio} ${huella}`))
  return hallazgos.filter((one) => !keys.has(`${one.folio} ${huellaDeHallazgo(one)}`))
}
