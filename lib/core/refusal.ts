import type { Issue } from './issue'

/** Why a command did not act. `not_found` and `forbidden` must look the same to the person. */
export type Refusal =
  | { kind: 'not_found' }
  | { kind: 'forbidden' }
  | { kind: 'stale' }
  | { kind: 'issues'; issues: Issue[] }

/**
 * Thrown, never returned: a returned failure inside a Prisma transaction would commit what was
 * already written. Only `mutation` and the command line turn it into words for a person.
 */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.kind}`)
    this.name = 'Refused'
  }
}

export function refuse(kind: 'not_found' | 'forbidden' | 'stale'): never {
  throw new Refused({ kind })
}

/** Refuses with one or more sentences, each beside its field. */
export function refuseWith(...issues: Issue[]): never {
  throw new Refused({ kind: 'issues', issues })
}

export const REFUSAL_TEXT = {
  not_found: 'No existe, o no está a su alcance.',
  forbidden: 'No existe, o no está a su alcance.',
  stale:
    'Alguien guardó cambios o decidió después de que usted abrió esta página; lo suyo no se registró. Lo que escribió sigue en su sitio: revise la versión más reciente.',
} as const

/** The refusal as Spanish sentences, for the command line and the logs. */
export function refusalSentences(refusal: Refusal): string[] {
  return refusal.kind === 'issues'
    ? refusal.issues.map((issue) => issue.mensaje)
    : [REFUSAL_TEXT[refusal.kind]]
}
