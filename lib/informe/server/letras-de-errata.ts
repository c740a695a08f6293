import { refuseWith } from '@/lib/core/refusal'
import { explainText } from '../diagnostics'
import { toCambio } from '../document'
import type { Cambio } from '../errata'
import { componerErratas } from './componer-erratas'
import { TypesetRefused } from './typeset-process'

/** What a person writes in an errata, and how a sentence names it. */
const ESCRITOS = {
  antes: 'de lo que dice',
  despues: 'de lo que debe decir',
  motivo: 'del motivo',
} as const

/** A sheet with nothing but that errata. */
const hojaDe = (errata: Pick<Cambio, 'campo' | keyof typeof ESCRITOS>) => ({
  ...{ titulo: 'Fe de erratas', autor: '', organo: '', palabrasClave: [], obra: '', entrada: '' },
  pie: '',
  colofon: { fecha: { anio: 2000, mes: 1, dia: 1 } },
  cambios: [toCambio({ ...errata, folio: '', titulo: '', aprobada: '' })],
})

/**
 * Sees that an errata can be printed before anybody approves it: an approved one is not taken back, and the next edición
 * has to print it. Refuses with a sentence beside the field.
 */
export async function checkLetras(
  errata: Pick<Cambio, 'campo' | keyof typeof ESCRITOS>,
): Promise<void> {
  try {
    await componerErratas(hojaDe(errata))
  } catch (error) {
    if (!(error instanceof TypesetRefused)) throw error
    const issues = Object.entries(ESCRITOS).flatMap(([campo, lugar]) => {
      const mensaje = explainText(error.messages, errata[campo as keyof typeof ESCRITOS], lugar)
      return mensaje === null ? [] : [{ campo, mensaje }]
    })
    if (issues.length === 0) throw error
    refuseWith(...issues)
  }
}
