import type { HechoDeHistoria } from './revision-vista'

/** What is done many times over on the way to a sending, and says nothing by itself. */
const DE_PASO = ['accion.guardar', 'accion.evidencia']

const isDePaso = (hecho: HechoDeHistoria) =>
  DE_PASO.includes(hecho.tipo) && hecho.motivo === null && hecho.detalle === null

/** «Se guardó, 5 veces; se cambiaron sus archivos»: each kind once, the latest first. */
function fraseDe(hechos: readonly HechoDeHistoria[]): string {
  const veces = new Map<string, number>()
  for (const { frase } of hechos) veces.set(frase, (veces.get(frase) ?? 0) + 1)
  return [...veces]
    .map(([frase, n], index) => {
      const said = index === 0 ? frase : frase.charAt(0).toLowerCase() + frase.slice(1)
      return n === 1 ? said : `${said}, ${n} veces`
    })
    .join('; ')
}

/**
 * The same history, newest first, with what one person saved without a break told once, at its last time: sendings
 * and decisions stand out.
 */
export function juntarGuardadas(historia: readonly HechoDeHistoria[]): HechoDeHistoria[] {
  const runs: [HechoDeHistoria, ...HechoDeHistoria[]][] = []
  for (const hecho of historia) {
    const run = runs.at(-1)
    if (run && isDePaso(hecho) && isDePaso(run[0]) && run[0].quien === hecho.quien) run.push(hecho)
    else runs.push([hecho])
  }
  return runs.map((run) => ({ ...run[0], frase: fraseDe(run) }))
}
