import { readFileSync } from 'node:fs'
import pg from 'pg'

/** The same acciones on every run. */
function sequence() {
  let seed = 20_262
  return (n: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >>> 8) % n
  }
}

/** Descripciones of the archive, each as long as they are. */
function descripciones(): string[] {
  return ['a', 'b'].flatMap((half) =>
    Object.values(
      JSON.parse(
        readFileSync(`prisma/seed/datos/descripciones-2020-1-${half}.json`, 'utf8'),
      ) as Record<string, string[]>,
    ).map((parrafos) => parrafos.join('\n\n')),
  )
}

/**
 * Fills semestre 2026-2 with so many acciones more, as a busy one would be: six in ten waiting, the rest decided or
 * returned, sent over four months, each with dates, a contraparte and a country, two in three given to a coordinador.
 */
export async function fillQueue(url: string, acciones: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const upTo = sequence()
  const textos = descripciones()
  const titulos: string[] = []
  const cuerpos: string[] = []
  for (let n = 0; n < acciones; n++) {
    const [one = '', other = ''] = [textos[upTo(textos.length)], textos[upTo(textos.length)]]
    titulos.push(`Acción de prueba ${n}: ${other.split(' ').slice(4, 14).join(' ')}`)
    cuerpos.push(one)
  }
  // Triggers check each folio against all others: not the affair of this bench.
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into accion (id, titulo, descripcion, folio, numero, estado, semestre_id, responsable_id, fechas_texto,
       transversal, eje_id, creada_en, guardada_en, enviada_en, parte_id, tipo, modalidad, asignada_a_id, hallazgos)
     select gen_random_uuid(), titulo, cuerpo, '2026-2-' || 10000 + n, 10000 + n,
       (array['enviada','enviada','enviada','enviada','enviada','enviada','devuelta','aprobada','aprobada','descartada']
         ::"EstadoAccion"[])[1 + n % 10],
       s.id, (array(select id from dependencia where reporta order by clave))[1 + n % 20], '20 de julio',
       n % 7 = 0, case when n % 7 > 0 then (array(select id from eje where programa_id = s.programa_id order by numero))[1 + n % 4] end,
       now(), now(), now() - (n % 120) * interval '1 day' - n * interval '1 second', p.id, 'otro', 'virtual',
       (array[null, (select id from usuario where correo = 'coordinacion@demo.cdmx'),
         (select id from usuario where correo = 'coordinacion2@demo.cdmx')])[1 + n % 3], n % 4
     from unnest($1::text[], $2::text[]) with ordinality as t(titulo, cuerpo, n), semestre s
       join parte p on p.semestre_id = s.id
     where s.clave = '2026-2' and p.numero = 1`,
    [titulos, cuerpos],
  )
  await client.query(
    `insert into accion_fecha select id, 0, date '2026-07-20', date '2026-07-20', 'dia' from accion where numero > 10000`,
  )
  await client.query(
    `insert into accion_contraparte select id, (array(select id from contraparte order by id))[1 + numero % 100], 0
     from accion where numero > 10000`,
  )
  await client.query(
    `insert into accion_pais select id, (array(select codigo from pais order by codigo))[1 + numero % 50], 0
     from accion where numero > 10000`,
  )
  await client.query('vacuum analyze')
  await client.end()
}
