import pg from 'pg'

/**
 * A statement that begins with this is planned once for each connection, and not at every call: for those of many parts,
 * which take longer to plan than to run. It has to be in the text itself; a value would be a parameter.
 */
const PREPARED = '/* prepared */'

const names = new Map<string, string>()

/** The name under which a connection keeps the plan of a statement; none for those that do not ask for it. */
function nameOf(text: string): string | undefined {
  if (!text.startsWith(PREPARED)) return undefined
  const name = names.get(text) ?? `prepared_${names.size + 1}`
  names.set(text, name)
  return name
}

const isConfig = (value: unknown): value is pg.QueryConfig =>
  typeof value === 'object' && value !== null && 'text' in value

/** A connection that prepares what asks for it. Prisma's adapter can name statements only inside a transaction. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const query = this.query.bind(this) as (...args: unknown[]) => unknown
    const named = (first: unknown, ...rest: unknown[]) => {
      const name = isConfig(first) ? nameOf(first.text) : undefined
      return query(name && isConfig(first) ? { ...first, name } : first, ...rest)
    }
    this.query = named as typeof this.query
  }
}
