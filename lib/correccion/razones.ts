import { REGLAS } from './reglas'
import { REGLAS_DE_SEMESTRE } from './reglas-de-semestre'

const RAZONES: ReadonlyMap<string, string> = new Map(
  [...REGLAS, ...REGLAS_DE_SEMESTRE].map(({ nombre, razon }) => [nombre, razon]),
)

/** Why a regla matters to who reads the informe; null for one that is not there any more. */
export const razonDe = (regla: string): string | null => RAZONES.get(regla) ?? null
