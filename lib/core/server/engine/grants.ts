import pg from 'pg'

/** Tables where a row once written stays as it is, for the application too. */
const appendOnly = ['suceso', 'revision', 'nota_interna', 'edicion_artefacto']

/** Tables of which no row is erased and only some columns are written again: triggers say when. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  edicion: [
    'estado',
    'instantanea',
    'sha256',
    'manifiesto',
    'cambios',
    'propuesta_por_id',
    'propuesta_en',
    'cerrada_por_id',
    'cerrada_en',
  ],
  errata: [
    'aprobada_por_id',
    'aprobada_en',
    'rechazada_por_id',
    'rechazada_en',
    'respuesta',
    'corregida_en_id',
  ],
}

/**
 * Gives the application's role what it needs in every table and nothing more; to be run by the owner after
 * each migration, any number of times.
 */
export async function grant(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const app = client.escapeIdentifier(role)
    for (const schema of ['public', 'pgboss']) {
      await client.query(`
        grant usage on schema ${schema} to ${app};
        grant select, insert, update, delete on all tables in schema ${schema} to ${app};
        grant usage, select on all sequences in schema ${schema} to ${app};
        grant execute on all functions in schema ${schema} to ${app};`)
    }
    await client.query(`revoke insert, update, delete on _prisma_migrations from ${app}`)
    for (const table of [...appendOnly, ...Object.keys(guarded)]) {
      const { rows } = await client.query<{ there: boolean }>(
        'select to_regclass($1) is not null as there',
        [`public.${table}`],
      )
      if (!rows[0]?.there) continue
      await client.query(`revoke update, delete on ${table} from ${app}`)
      const columns = await presentColumns(client, table)
      if (columns !== '') await client.query(`grant update (${columns}) on ${table} to ${app}`)
    }
  } finally {
    await client.end()
  }
}

/** Those of `guarded` that this database already has: a schema of before may lack some. */
async function presentColumns(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name = any($2)`,
    [table, guarded[table] ?? []],
  )
  return rows.map(({ name }) => client.escapeIdentifier(name)).join(', ')
}
