import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { aceptacionesSchema, claveEnSemestre } from '../aceptacion-schema'
import { aceptarHallazgos } from './aceptar-hallazgos'
import { aprobarErrata } from './aprobar-errata'
import { cerrarEdicion, OTRA, UNA } from './cierre.fixture'
import { getEdiciones } from './ediciones'
import { getExpediente } from './expediente'
import { errataSchema, proponerErrata } from './proponer-errata'
import { revisarSemestre } from './revisar-semestre'
import { crearSemestreConAprobadas } from './semestre.fixture'

const SEMESTRE = '2056-1'
const motivo = 'Es el nombre del encuentro.'
const FRASES = [
  'recibió a la delegación de las ciudades hermanas de Sudamérica',
  'habló del agua y de los bosques de la cuenca',
]

/** Two of the acciones say their phrase twice, which blocks; both are accepted. */
async function conAceptados(): Promise<string> {
  await crearSemestreConAprobadas(SEMESTRE, 3)
  for (const [i, frase] of FRASES.entries()) {
    await prisma.accion.update({
      where: { folio: `${SEMESTRE}-000${i + 1}` },
      data: { descripcion: `La Semovi ${frase}. Al final también ${frase}.` },
    })
  }
  const { id } = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
  const { hallazgos } = await revisarSemestre(id, new Date())
  const hallazgo = hallazgos.filter(({ regla }) => regla === 'frase_repetida').map(claveEnSemestre)
  const input = aceptacionesSchema.parse({ semestre: SEMESTRE, hallazgo, motivo })
  await como('coordinacion', aceptarHallazgos, input)
  return id
}

it('keeps what was accepted, by whom and why; of the next edición, what no errata mended', async () => {
  const id = await conAceptados()
  await cerrarEdicion(SEMESTRE)
  const first = (await getExpediente(id, 1, new Date()))!
  expect(first.aceptados).toMatchObject(
    FRASES.map((_, i) => ({
      ...{
        folio: `${SEMESTRE}-000${i + 1}`,
        regla: 'frase_repetida',
        severidad: 'bloquea',
        motivo,
      },
      ...{ campo: 'descripcion', quien: expect.stringMatching(/./) },
    })),
  )
  expect(JSON.stringify(first.aceptados)).not.toMatch(/"(?:huella|accionId)"/)
  expect(first.versiones.imagenes).toMatch(/^sharp /)
  expect(await getExpediente(id, 2, new Date())).toBeNull()

  const { errataId } = await como(
    UNA,
    proponerErrata,
    errataSchema.parse({
      ...{ semestre: SEMESTRE, accion: `${SEMESTRE}-0001`, campo: 'descripcion' },
      ...{ antes: `Al final también ${FRASES[0]}.`, despues: 'Al final la despidió.' },
      motivo: 'Se dijo dos veces.',
    }),
  )
  await como(OTRA, aprobarErrata, { errataId })
  await cerrarEdicion(SEMESTRE)
  const second = (await getExpediente(id, 2, new Date()))!
  expect(second.aceptados).toEqual(first.aceptados.slice(1))
  const { cerradas } = await getEdiciones(id, new Date())
  expect(cerradas.map(({ aceptados }) => aceptados)).toEqual([1, 2])
  expect((await getExpediente(id, 1, new Date()))!.aceptados).toEqual(first.aceptados)
})
