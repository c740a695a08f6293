import type { Autoguardado } from './autoguardado'
import { isMismo, leerForm, type Escrito } from './campos-del-form'
import { conCopia, leerCopia, listCopias, quitarCopia, type Copia } from './copia-local'

/** A copy found on return: already in the fields (with what they held before), or offered. */
export type Rescate =
  | { tipo: 'recuperada'; en: number; antes: Escrito }
  | { tipo: 'ofrecida'; en: number; copia: Copia }

/** What the server said of the acción when it made the page. */
export type Servidor = {
  accionId: string | null
  version: number | null
  ultimoEnvio: string | null
}

/** The last version on the server is this form's own, so that its copy goes on from it. */
function isDeEsteForm(copia: Copia, { accionId, version, ultimoEnvio }: Servidor): boolean {
  if (accionId === null || copia.version === version) return true
  if (ultimoEnvio !== null && copia.perdidos.includes(ultimoEnvio)) return true
  return copia.isEnviada && version === (copia.version ?? 0) + 1
}

async function adoptar(
  auto: Autoguardado,
  clave: string,
  servidor: Servidor,
): Promise<Rescate | null> {
  const copia = leerCopia(auto.usuarioId, clave)
  const antes = auto.form && leerForm(auto.form)
  if (!copia || !antes) return null
  const { en } = copia
  if (isMismo(copia.escrito, antes)) {
    quitarCopia(auto.usuarioId, clave)
    return null
  }
  if (!isDeEsteForm(copia, servidor)) return { tipo: 'ofrecida', en, copia }
  // Something is being written already: the copy waits for another visit.
  if (auto.isSucio) return null
  const isSameVersion = copia.version === servidor.version
  const perdidos = isSameVersion ? copia.perdidos : []
  await auto.recuperar({ ...copia, perdidos }, false)
  return { tipo: 'recuperada', en, antes }
}

/** Looks for what earlier pages left in this browser; those still open keep theirs. The answer ends it. */
export function buscarCopias(
  auto: Autoguardado,
  servidor: Servidor,
  onRescate: (rescate: Rescate) => void,
): () => void {
  const esperas = listCopias(auto.usuarioId, servidor.accionId).map(({ clave }) =>
    clave === auto.clave
      ? () => undefined
      : conCopia(clave, async () => {
          const rescate = await adoptar(auto, clave, servidor)
          if (rescate) onRescate(rescate)
        }),
  )
  return () => esperas.forEach((soltar) => soltar())
}
