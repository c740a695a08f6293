import { realpathSync } from 'node:fs'
import pg from 'pg'

/**
 * What really answers at the port; pg_ctl only believes a file.
 * `ours`: our server with this data folder; `starting`: a server still recovering or stopping;
 * `foreign`: another server; `absent`: nothing.
 */
export type Answer = 'ours' | 'starting' | 'foreign' | 'absent'

/** Makes a real connection to `url` and asks which data folder is behind it. */
export async function ask(url: string, dataFolder: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    const folder = rows[0]?.data_directory ?? ''
    return realpathSync(folder) === realpathSync(dataFolder) ? 'ours' : 'foreign'
  } catch (error) {
    return judge((error as NodeJS.ErrnoException).code)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function judge(code: string | undefined): Answer {
  if (code === '57P03') return 'starting'
  // A code of five characters is PostgreSQL's own: somebody is there, and refuses our password.
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) ? 'foreign' : 'absent'
}
