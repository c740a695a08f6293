import { isRespuesta, type Respuesta } from './envio'

/** Milliseconds of silence after which an upload counts as cut. */
const PATIENCE = 120_000

/**
 * Sends one file, telling how far it is (0 to 1). XMLHttpRequest, because `fetch` does not tell. Throws when no answer
 * of ours came.
 */
export function subirArchivo(
  accionId: string,
  file: File,
  onAvance: (part: number) => void,
): Promise<Respuesta> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/evidencia?accionId=${accionId}`)
    request.setRequestHeader('X-Nombre', encodeURIComponent(file.name))
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.responseType = 'json'
    let timer = setTimeout(() => request.abort(), PATIENCE)
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(timer)
      timer = setTimeout(() => request.abort(), PATIENCE)
      onAvance(total > 0 ? loaded / total : 0)
    }
    request.onloadend = () => {
      clearTimeout(timer)
      if (isRespuesta(request.response)) resolve(request.response)
      else reject(new Error(`evidencia: ${request.status}`))
    }
    request.send(file)
  })
}
