import pg from 'pg'

/**
 * Why the role of `url` is too powerful to run the application, as one Spanish sentence; null when it is fit.
 * It must not be superuser, skip row security, create roles or databases, nor own what it works on.
 */
export async function roleObjection(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ role: string; power: boolean; owner: boolean }>(`
      select current_user as role,
        rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as power,
        exists (select from pg_database
                where datname = current_database() and pg_has_role(current_user, datdba, 'usage'))
        or exists (select from pg_class join pg_namespace n on n.oid = relnamespace
                   where nspname in ('public', 'pgboss') and pg_has_role(current_user, relowner, 'usage'))
        as owner
      from pg_roles where rolname = current_user`)
    const found = rows[0]
    if (found?.power)
      return `el rol ${found.role} de DATABASE_URL es superusuario o puede crear roles o bases`
    if (found?.owner)
      return `el rol ${found.role} de DATABASE_URL es dueño de la base o de sus tablas`
    return null
  } finally {
    await client.end()
  }
}
