import { z } from 'zod'
import type { Issue } from '@/lib/core/issue'
import { limpiarLinea, limpiarTexto } from '@/lib/core/texto'
import {
  ASUNTO_MAX,
  hasEmptyOption,
  isBalanced,
  placesOf,
  TEXTO_MAX,
  type Plantilla,
} from './plantilla'
import { isPlantillaTipo, PLANTILLAS, type PlantillaTipo } from './plantillas/plantillas'

const tipo = z.custom<PlantillaTipo>(
  (value) => typeof value === 'string' && isPlantillaTipo(value),
  {
    error: 'No existe esa plantilla.',
  },
)

const texto = (value: string) =>
  limpiarTexto(value)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** `version` is 0 while the text is that of the house. */
export const plantillaSchema = z
  .strictObject({
    tipo,
    version: z.coerce.number().int().nonnegative(),
    asunto: z.string().transform(limpiarLinea),
    texto: z.string().transform(texto),
  })
  .superRefine((plantilla, ctx) => {
    for (const { campo, mensaje } of issuesOfPlantilla(plantilla.tipo, plantilla)) {
      ctx.addIssue({ code: 'custom', path: [campo], message: mensaje })
    }
  })

export const plantillaVistaSchema = z.strictObject({
  tipo,
  version: z.coerce.number().int().positive(),
})

const list = (places: readonly string[]) => places.map((place) => `{${place}}`).join(', ')

function issueOf(plantilla: string, lugares: readonly string[], max: number): string | null {
  if (plantilla === '') return 'Escriba el texto, o vuelva al original.'
  if (plantilla.length > max)
    return `Abrévielo a ${max.toLocaleString('es-MX')} caracteres o menos.`
  if (!isBalanced(plantilla)) {
    return 'Falta cerrar o abrir un paréntesis: los datos van entre { }, y lo que puede omitirse, entre [ ], sin poner unos dentro de otros de su clase.'
  }
  const unknown = placesOf(plantilla).filter((place) => !lugares.includes(place))
  if (unknown.length > 0) {
    return `Este mensaje no tiene el dato ${list([...new Set(unknown)])}. Puede usar ${list(lugares)}.`
  }
  if (hasEmptyOption(plantilla)) {
    return 'Lo que va entre [ ] se omite cuando falta su dato: ponga dentro alguno entre { }.'
  }
  return null
}

/** What keeps a plantilla from being used, in sentences beside `asunto` or `texto`. */
export function issuesOfPlantilla(tipo: PlantillaTipo, { asunto, texto }: Plantilla): Issue[] {
  const { lugares, necesarios } = PLANTILLAS[tipo]
  // A title may be of a borrador: what a list of subjects shows must not tell it.
  const delAsunto = lugares.filter((place) => place !== 'titulos' && place !== 'nota')
  const mensajes = {
    asunto: issueOf(asunto, delAsunto, ASUNTO_MAX),
    texto: issueOf(texto, lugares, TEXTO_MAX),
  }
  const missing = necesarios.filter((place) => !placesOf(texto).includes(place))
  if (mensajes.texto === null && missing.length > 0) {
    mensajes.texto = `Falta ${missing.length === 1 ? 'el dato' : 'poner los datos'} ${list(missing)}: sin ${missing.length === 1 ? 'él' : 'ellos'} no se entiende de qué se avisa.`
  }
  return Object.entries(mensajes).flatMap(([campo, mensaje]) =>
    mensaje === null ? [] : [{ campo, mensaje }],
  )
}
