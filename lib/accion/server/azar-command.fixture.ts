import { z } from 'zod'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { ESTADOS, reglaDe, type Estado, type Paso } from '../workflow'
import type { Attempt, Write } from './azar.fixture'

/** Whose it is: of the responsable, of any other dependencia, of the Gabinete. */
type Quien = 'propia' | 'ajena' | 'gabinete'

export type Command = {
  /** The line of the table that it tries; none of what is no paso. */
  paso?: Paso
  quien: Quien
  /** Estados in which it has a chance; now and then it is tried in any. */
  desde: readonly Estado[]
  /** A común is worth trying in whatever estado. */
  deComun?: true
  /** How often it is taken when it is drawn, from 0 to 1 (1 unless told); else another is drawn. */
  weight?: number
  /** Answers every write that its sucesos must tell, none more and none less. */
  run: (attempt: Attempt) => Promise<Write[]>
}

type Run<Input> = (input: Input, contexto: Contexto) => Promise<unknown>
type InputOf<Input> = (attempt: Attempt) => Input | Promise<Input>

/** Where a command says it left the acción, if it does. */
const answerSchema = z.object({
  estado: z.enum(ESTADOS).exactOptional(),
  folio: z.string().nullable().exactOptional(),
})

/** By whom and whence the table says. */
export function reglaAlAzar(paso: Paso): Pick<Command, 'paso' | 'quien' | 'desde'> {
  const { rol, from } = reglaDe(paso)
  return { paso, quien: rol === 'enlace' ? 'propia' : 'gabinete', desde: from }
}

/** A paso of one acción: one write, one version more than the one in view. */
export function paso<Input>(nombre: Paso, run: Run<Input>, inputOf: InputOf<Input>): Command {
  return {
    ...reglaAlAzar(nombre),
    async run(attempt) {
      const { accionId, version } = attempt.vista
      const answer = answerSchema.parse(await run(await inputOf(attempt), attempt.contexto))
      return [{ accionId, tipo: `accion.${nombre}`, version: version + 1, ...answer }]
    },
  }
}

/** Something told of the acción that leaves its version as it was. */
export function hecho<Input>(
  nombre: string,
  { quien, desde }: Pick<Command, 'quien' | 'desde'>,
  run: Run<Input>,
  inputOf: InputOf<Input>,
): Command {
  return {
    quien,
    desde,
    async run(attempt) {
      const { accionId } = attempt.vista
      await run(await inputOf(attempt), attempt.contexto)
      return [{ accionId, tipo: `accion.${nombre}`, version: null }]
    },
  }
}

/** The same of what is told only when it is another answer than the one before. */
export function hechoSiCambia<Input>(
  nombre: string,
  donde: Pick<Command, 'quien' | 'desde'>,
  run: Run<Input>,
  inputOf: InputOf<Input>,
): Command {
  const command = hecho(nombre, donde, run, inputOf)
  return {
    ...command,
    async run(attempt) {
      const { vista, contexto } = attempt
      const writes = await command.run(attempt)
      const where = { accionId: vista.accionId, ocurridoEn: contexto.now }
      return (await contexto.tx.suceso.count({ where })) === 0 ? [] : writes
    },
  }
}

export const rarely = (weight: number, command: Command): Command => ({ ...command, weight })

export const vista = ({ vista }: Attempt) => vista
export const conMotivo = ({ vista, n }: Attempt) => ({
  ...vista,
  motivo: `Motivo del intento ${n}.`,
})

/** They say which attempt wrote them: at the end they tell whether a write was lost. */
export const tituloDe = (n: number) => `Demostración: acción al azar ${n}`
export const tituloFinalDe = (n: number) => `Demostración: corrección final del intento ${n}`
export const lugarDe = (n: number) => `intento ${n}`
export const textosDe = (n: number) => ({ titulo: tituloDe(n), lugar: lugarDe(n) })
