import pg from 'pg'

/** Tables where a row once written stays as it is, for the application too. */
const appendOnly = ['suceso', 'revision', 'nota_interna']

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
    for (const table of appendOnly) {
      const { rows } = await client.query('select to_regclass($1) is not null as there', [
        `public.${table}`,
      ])
      if (rows[0]?.there) await client.query(`revoke update, delete on ${table} from ${app}`)
    }
  } finally {
    await client.end()
  }
}
