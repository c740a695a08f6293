import { PrismaPg } from '@prisma/adapter-pg'
import {
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** PostgreSQL's "char" and its array, which the stock adapter does not know, and what is told it instead. */
const char = new Map([
  [18, { told: 25, type: ColumnTypeEnum.Character }],
  [1002, { told: 1009, type: ColumnTypeEnum.CharacterArray }],
])

type Column = { index: number; type: ColumnType }

/** The columns of each result that were "char" before they were told as text, by the result's rows. */
const charColumns = new WeakMap<object, Column[]>()

function retell(result: pg.QueryArrayResult): pg.QueryArrayResult {
  const found: Column[] = []
  result.fields?.forEach((field, index) => {
    const known = char.get(field.dataTypeID)
    if (!known) return
    field.dataTypeID = known.told
    found.push({ index, type: known.type })
  })
  if (found.length > 0) charColumns.set(result.rows, found)
  return result
}

/**
 * Tells "char" columns as text, and remembers which they were. The adapter asks pools in promise style; the
 * pool itself asks its clients with a callback.
 */
function retellingQuery(this: pg.Client, ...args: unknown[]): unknown {
  const query = pg.Client.prototype.query as unknown as (...all: unknown[]) => unknown
  const callback = args.at(-1)
  if (typeof callback !== 'function') {
    return (query.apply(this, args) as Promise<pg.QueryArrayResult>).then(retell)
  }
  const retelling = (error: Error | null, result: pg.QueryArrayResult) =>
    callback(error, error ? result : retell(result))
  return query.apply(this, [...args.slice(0, -1), retelling])
}

class RetellingClient extends pg.Client {}
Object.defineProperty(RetellingClient.prototype, 'query', { value: retellingQuery })

function mend(adapter: SqlDriverAdapter & { underlyingDriver(): pg.Pool }): void {
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const { index, type } of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = type
    return result
  }
  // The stock adapter cuts a script at every semicolon, those inside functions too. Sent whole, it is also
  // all or nothing.
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script)
  }
}

/**
 * The official adapter, mended where the schema engine needs it: reading the live database and running
 * migrations that define functions. One connection, so that the engine's lock holds for all it does.
 */
export class EngineAdapter extends PrismaPg {
  constructor(connectionString: string) {
    super({
      connectionString,
      options: '-c timezone=UTC -c lock_timeout=10000',
      max: 1,
      allowExitOnIdle: true,
      Client: RetellingClient,
    } as pg.PoolConfig)
  }

  override async connect() {
    const adapter = await super.connect()
    mend(adapter)
    return adapter
  }
}
