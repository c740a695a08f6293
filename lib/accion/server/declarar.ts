import { recordSuceso } from '@/lib/bitacora/server/record'
import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { actorEn } from '@/lib/usuario/usuario'
import { ESTADOS_FUERA, canDeclarar, type DeclaracionInput } from '../declaracion'

async function claim(input: DeclaracionInput, { tx, usuario }: Contexto) {
  // Held until the transaction ends, as in paso.ts: it cannot close between this look and the write.
  await tx.$queryRaw`select 1 from semestre where clave = ${input.semestre} for share`
  const semestre = await tx.semestre.findUnique({
    where: { clave: input.semestre },
    select: { id: true, clave: true, estado: true },
  })
  const dependencia = usuario.dependencias.find(({ clave }) => clave === input.dependencia)
  if (!semestre || !dependencia) return refuse('not_found')
  if (!canDeclarar(usuario, dependencia.clave, semestre.estado)) return refuse('forbidden')
  return { semestre, dependencia }
}

/**
 * Signs «Sin acciones que reportar» for a dependencia in an open semestre. Refuses while it has
 * acciones there; signing twice is signing once.
 */
export async function declararSinAcciones(input: DeclaracionInput, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const { semestre, dependencia } = await claim(input, contexto)
  await lockDependencia(tx, dependencia.id)
  const acciones = await tx.accion.count({
    where: {
      semestreId: semestre.id,
      responsableId: dependencia.id,
      estado: { notIn: [...ESTADOS_FUERA] },
    },
  })
  if (acciones > 0) {
    refuseWith({
      campo: 'dependencia',
      mensaje: `${dependencia.nombre} ya tiene acciones en este semestre: deséchelas o retírelas antes de declarar.`,
    })
  }
  const { count } = await tx.declaracionSinAcciones.createMany({
    data: [
      {
        semestreId: semestre.id,
        dependenciaId: dependencia.id,
        firmadaPorId: usuario.id,
        firmadaEn: now,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) return
  const datos = { clave: semestre.clave, dependencia: dependencia.clave }
  const suceso = { tipo: 'semestre.sin-acciones', semestreId: semestre.id, datos } as const
  await recordSuceso(tx, actorEn(usuario, dependencia.id), suceso, now)
}

/** Takes the declaration back: the dependencia does have acciones to report. */
export async function retirarDeclaracion(input: DeclaracionInput, contexto: Contexto) {
  const { semestre, dependencia } = await claim(input, contexto)
  await endDeclaracion(semestre, dependencia, contexto)
}

/** Ends the declaration in force, if there is one, and remembers it. */
export async function endDeclaracion(
  semestre: { id: string; clave: string },
  dependencia: { id: string; clave: string },
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const { count } = await tx.declaracionSinAcciones.updateMany({
    where: { semestreId: semestre.id, dependenciaId: dependencia.id, retiradaEn: null },
    data: { retiradaEn: now },
  })
  if (count === 0) return
  const datos = { clave: semestre.clave, dependencia: dependencia.clave }
  const suceso = { tipo: 'semestre.con-acciones', semestreId: semestre.id, datos } as const
  await recordSuceso(tx, actorEn(usuario, dependencia.id), suceso, now)
}
