import type { Command } from './azar-command.fixture'
import { DE_ENLACE } from './azar-enlace.fixture'
import { DE_VARIAS } from './azar-fusion.fixture'
import { DE_GABINETE } from './azar-gabinete.fixture'
import { DE_REDACCION } from './azar-redaccion.fixture'

/**
 * Everything that anybody can do to an acción: what comes to the workflow comes here, in a line of its topic. Its name
 * is the table's, but for what answers in two ways.
 */
export const COMMANDS: Record<string, Command> = {
  ...DE_ENLACE,
  ...DE_GABINETE,
  ...DE_REDACCION,
  ...DE_VARIAS,
}
