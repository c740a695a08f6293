import { beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { aprobarErrata } from './aprobar-errata'
import { cerrarEdicion, OTRA, UNA } from './cierre.fixture'
import { crearSemestreConAprobadas } from './semestre.fixture'
import { proponerErrata } from './proponer-errata'

const SEMESTRE = '2052-1'

/** What PostgreSQL answers to the application's own role, as somebody with its password and `psql` would see. */
async function answer(sql: string, url = process.env.DATABASE_URL): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(sql)
    return `done: ${rowCount}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.end()
  }
}

let id: string
let errataId: string
beforeAll(async () => {
  await crearSemestreConAprobadas(SEMESTRE, 1)
  id = await cerrarEdicion(SEMESTRE)
  const said = { antes: 'Encuentro', despues: 'Reunión', motivo: 'No fue un encuentro.' }
  const errata = {
    semestre: SEMESTRE,
    accion: `${SEMESTRE}-0001`,
    campo: 'titulo',
    ...said,
  } as const
  errataId = (await como(UNA, proponerErrata, errata)).errataId
  await como(OTRA, aprobarErrata, { errataId })
})

describe('the role of the application may not', () => {
  it.each([
    ['the snapshot', `update edicion set instantanea = '{}' where numero = 1`],
    ['its hash', `update edicion set sha256 = 'otra'`],
    ['its estado', `update edicion set estado = 'preparacion', instantanea = null, sha256 = ''`],
    ['its manifiesto', `update edicion set manifiesto = '{"artefactos": []}'`],
    ['its emptied manifiesto', `update edicion set manifiesto = '{}'`],
    ['who closed it', `update edicion set cerrada_por_id = propuesta_por_id`],
    ['its number', `update edicion set numero = 7`],
    ['its semestre', `update edicion set semestre_id = semestre_id`],
    ['an edición away', `delete from edicion`],
    ['all ediciones away', `truncate edicion cascade`],
    ['the bytes of a file', `update edicion_artefacto set sha256 = 'otra'`],
    ['where a file is', `update edicion_artefacto set ubicacion = 'otra'`],
    ['a file away', `delete from edicion_artefacto`],
    ['all files away', `truncate edicion_artefacto`],
    ['an approved errata', `update errata set despues = 'otra cosa'`],
    ['its approval', `update errata set aprobada_en = null, aprobada_por_id = null`],
    ['an errata away', `delete from errata`],
    ['all erratas away', `truncate errata`],
    ['the guard away', `alter table edicion disable trigger all`],
    ['the guard asleep', `set session_replication_role = replica`],
    ['a new guard', `drop trigger edicion_cerrada on edicion`],
  ])('take %s', async (_, sql) => {
    expect(await answer(sql)).toMatch(
      /permission denied|must be owner|no se reescribe|está cerrada|sólo se agrega/,
    )
  })

  it('put a file more into a finished edición, nor an errata that nobody decided on', async () => {
    const file = `insert into edicion_artefacto values ('${id}', 'exe', 'x', 1, 'x')`
    expect(await answer(file)).toMatch(/no espera archivos/)
    const errata = `insert into errata (id, semestre_id, edicion_id, accion_id, campo, antes, despues, motivo,
        propuesta_por_id, propuesta_en, aprobada_por_id, aprobada_en)
      select gen_random_uuid(), semestre_id, edicion_id, accion_id, campo, 'a', 'b', motivo,
        propuesta_por_id, propuesta_en, aprobada_por_id, aprobada_en from errata`
    expect(await answer(errata)).toMatch(/no es de una edición cerrada/)
  })

  it('close one alone', async () => {
    const alone = `insert into edicion (id, semestre_id, numero, estado, instantanea, sha256, cerrada_en,
        propuesta_por_id, cerrada_por_id)
      select gen_random_uuid(), semestre_id, 2, 'cerrada', instantanea, sha256, now(), propuesta_por_id, `
    expect(await answer(`${alone} propuesta_por_id from edicion where id = '${id}'`)).toContain(
      'edicion_dos_personas',
    )
    expect(await answer(`${alone} null from edicion where id = '${id}'`)).toContain(
      'edicion_cerrada_por_dos',
    )
  })
})

it('not even the owner rewrites a closed edición by mistake', async () => {
  for (const sql of [
    `update edicion set sha256 = 'otra' where id = '${id}'`,
    `delete from edicion where id = '${id}'`,
    `update edicion_artefacto set bytes = 0`,
    `delete from errata where id = '${errataId}'`,
  ]) {
    expect(await answer(sql, process.env.DATABASE_OWNER_URL)).toMatch(
      /no se reescribe|está cerrada|sólo se agrega/,
    )
  }
  const { sha256 } = await prisma.edicion.findUniqueOrThrow({ where: { id } })
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
})
