import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/lib/core/server/db'
import { copiarEvidencia } from './copiar-evidencia'
import type { AccionEnPaso } from './paso'

const { raw, sql } = Prisma

/** The rows that hang from an acción and say what it says, with their columns beside the acción's own. */
const COLGADAS = {
  accion_fecha: 'orden, inicio, fin, precision',
  accion_participante: 'dependencia_id, orden, participa',
  accion_contraparte: 'contraparte_id, orden',
  accion_pais: 'pais_codigo, orden',
  accion_ciudad: 'ciudad_id, orden',
  accion_red: 'red_id, orden',
}

/** Gives `a` what `de` names, and its evidence: the same files, which stay as long as one of the two has them. */
export async function copiarRelaciones(tx: Tx, de: string, a: string): Promise<void> {
  for (const [tabla, columnas] of Object.entries(COLGADAS)) {
    await tx.$executeRaw`
      insert into ${raw(tabla)} (accion_id, ${raw(columnas)})
      select ${a}::uuid, ${raw(columnas)} from ${raw(tabla)} where accion_id = ${de}::uuid`
  }
  await copiarEvidencia(tx, [de], a)
}

/** The redacciones accepted since `desde`, its last sending: who alone edited it there does not approve it here. */
async function copiarEditadas(tx: Tx, de: string, a: string, desde: Date): Promise<void> {
  const columnas = raw(
    'titulo, descripcion, estado, autor_id, creada_en, respuesta, respondida_en, respondida_por_id, vence_el, por_silencio',
  )
  await tx.$executeRaw`
    insert into redaccion (id, accion_id, ${columnas})
    select gen_random_uuid(), ${a}::uuid, ${columnas} from redaccion
    where accion_id = ${de}::uuid and estado = 'aceptada' and creada_en >= ${desde}`
}

/**
 * What the next reader needs of what was dealt with before: the last sending with what was reworded since and, of what
 * is devuelta, its last return with the observaciones that wait. `revision` is the number of the last of them;
 * `historia` writes them under `a`.
 */
export async function copiarUltimoTrato(
  tx: Tx,
  { id, estado }: Pick<AccionEnPaso, 'id' | 'estado'>,
): Promise<{ revision: number; historia: (a: string) => Promise<void> }> {
  const pasos = estado === 'devuelta' ? ['enviar', 'devolver'] : ['enviar']
  const last = await tx.revision.findMany({
    where: { accionId: id, paso: { in: pasos } },
    orderBy: { numero: 'desc' },
    distinct: ['paso'],
  })
  const kept = last.toSorted((x, y) => x.numero - y.numero)
  const vuelta = kept.find(({ paso }) => paso === 'devolver')
  async function historia(a: string): Promise<void> {
    await tx.revision.createMany({
      data: kept.map(({ paso, contenido, usuarioId, creadaEn }, index) => ({
        ...{ paso, usuarioId, creadaEn },
        accionId: a,
        numero: index + 1,
        contenido: contenido ?? {},
      })),
    })
    const enviada = kept.find(({ paso }) => paso === 'enviar')
    if (enviada) await copiarEditadas(tx, id, a, enviada.creadaEn)
    if (!vuelta) return
    const columnas = raw(
      'campo, texto, cita, motivo, autor_id, creada_en, resuelta_por_id, resuelta_en, respuesta, conforme_por_id, conforme_en',
    )
    await tx.$executeRaw(sql`
      insert into observacion (id, accion_id, revision, ${columnas})
      select gen_random_uuid(), ${a}::uuid, ${kept.indexOf(vuelta) + 1}, ${columnas}
      from observacion where accion_id = ${id}::uuid and revision = ${vuelta.numero}`)
  }
  return { revision: kept.length, historia }
}
