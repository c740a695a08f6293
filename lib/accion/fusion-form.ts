import { imprimirFechas } from '@/lib/core/fechas'
import type { AccionContenido } from './accion'
import {
  ELEGIBLES,
  UNIBLES,
  type Elegible,
  type Original,
  type SemestreDeFusion,
  type Unible,
} from './fusion'
import {
  participantesDe,
  responsablesDe,
  unirEvidencia,
  unirLista,
  unirOds,
  type Unida,
} from './fusion-listas'
import { camposComoTexto, nombreConSiglas, nombreCorto } from './labels'
import { nombreDeOds } from './ods'

/** One text of a field, with the originals that say it: `id` is the first of them. */
export type OpcionDeCampo = { id: string; de: string; texto: string }
type Opcion = { value: string; label: string; hint?: string }
export type ListaDeFusion = 'participantes' | Unible | 'ods'

/** Everything the page of a merge shows and offers. */
export type FusionForm = {
  originales: { id: string; version: number; folio: string }[]
  campos: Record<Elegible, OpcionDeCampo[]>
  /** All the descripciones, one after another: where a third one begins. */
  descripciones: string
  partes: Opcion[]
  ejes: Opcion[]
  responsables: Opcion[]
  listas: { lista: ListaDeFusion; opciones: Opcion[] }[]
  evidencia: string[]
}

function textosDe(original: Original, { periodo }: SemestreDeFusion) {
  const { participantes, paises, contrapartes, ciudades, redes, evidencia, ...own } = original
  const nombres = (entradas: readonly { nombre: string }[]) => entradas.map(({ nombre }) => nombre)
  const contenido: AccionContenido = {
    ...own,
    participantes,
    paises: paises.map(({ id, nombre }) => ({ codigo: id, nombre })),
    contrapartes: nombres(contrapartes),
    ciudades: nombres(ciudades),
    redes: nombres(redes),
    evidencia: nombres(evidencia),
  }
  return camposComoTexto(contenido, imprimirFechas(original.fechas, periodo))
}

/** «2026-2-0003 (Semovi) y 2026-2-0007 (Copred)». */
const lista = new Intl.ListFormat('es-MX')
const nombrar = ({ folio, responsable }: Original) => `${folio} (${nombreCorto(responsable)})`

function opcionesDe(
  originales: readonly Original[],
  textos: readonly Record<Elegible, string>[],
  campo: Elegible,
): OpcionDeCampo[] {
  const porTexto = new Map<string, Original[]>()
  originales.forEach((original, i) => {
    const texto = textos[i]![campo]
    porTexto.set(texto, [...(porTexto.get(texto) ?? []), original])
  })
  const opciones = [...porTexto].map(([texto, quienes]) => ({
    id: quienes[0]!.id,
    de: lista.format(quienes.map(nombrar)),
    texto,
  }))
  // What says nothing is offered last.
  return opciones.toSorted((a, b) => Number(a.texto === '') - Number(b.texto === ''))
}

/** Which originals name it, where they are not all. */
const hintDe = ({ folios }: { folios: string[] }, total: number) =>
  folios.length < total ? { hint: `Sólo en ${lista.format(folios)}` } : {}

const opcionDe = (unida: Unida, total: number): Opcion => ({
  value: unida.id,
  label: unida.nombre,
  ...hintDe(unida, total),
})

const numerada = ({ numero, nombre }: { numero: number; nombre: string }): Opcion => ({
  value: String(numero),
  label: numero === 0 ? nombre : `${numero}. ${nombre}`,
})

function listasDe(originales: readonly Original[]): FusionForm['listas'] {
  const total = originales.length
  const participantes = participantesDe(originales).map((unida) => ({
    ...opcionDe(unida, total),
    label: nombreConSiglas(unida),
  }))
  const unibles = UNIBLES.map((lista) => ({
    lista,
    opciones: unirLista(originales, lista).map((unida) => opcionDe(unida, total)),
  }))
  const ods = unirOds(originales).map((n) => ({ value: String(n), label: nombreDeOds(n) }))
  const all = [
    { lista: 'participantes' as const, opciones: participantes },
    ...unibles,
    { lista: 'ods' as const, opciones: ods },
  ]
  return all.filter(({ opciones }) => opciones.length > 0)
}

/** What is offered to merge these originals, of one semestre: equal texts once, the first original's before the others. */
export function formDeFusion(
  originales: readonly Original[],
  semestre: SemestreDeFusion,
): FusionForm {
  const textos = originales.map((original) => textosDe(original, semestre))
  const campos = ELEGIBLES.map((campo) => [campo, opcionesDe(originales, textos, campo)])
  const descripciones = new Set(originales.map(({ descripcion }) => descripcion))
  return {
    originales: originales.map(({ id, version, folio }) => ({ id, version, folio })),
    campos: Object.fromEntries(campos) as FusionForm['campos'],
    descripciones: [...descripciones].join('\n\n'),
    partes: semestre.partes.map(numerada),
    ejes: semestre.ejes.map(numerada),
    responsables: responsablesDe(originales).map((unida) => ({
      value: unida.id,
      label: nombreConSiglas(unida),
      hint: lista.format(unida.folios),
    })),
    listas: listasDe(originales),
    evidencia: unirEvidencia(originales),
  }
}
