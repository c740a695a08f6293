import { textoDeCampo, type AccionRevisable, type Contexto } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { CAMPOS_DE_PROSA } from '../lexico/dudas'
import { reglaDeAccion } from '../regla'
import { isExplicada, siglasEn } from '../siglas'
import { palabrasDe } from '../texto-libre'

/** What the catalogue says goes after the sigla, where no article has to agree with it. */
function decir(cita: string, desarrollo = '') {
  // “Red ZEV” says no more than “ZEV”.
  const isDicha = desarrollo === '' || palabrasDe(desarrollo).some(({ texto }) => texto === cita)
  return !isDicha
    ? {
        mensaje: `“${cita}” no se explica: escriba la primera vez “${desarrollo}”.`,
        propuesta: `${cita} (${desarrollo})`,
      }
    : {
        mensaje: `“${cita}” no se explica: la primera vez escriba el nombre completo y la sigla entre paréntesis.`,
        propuesta: null,
      }
}

function buscarEn(accion: AccionRevisable, { lexico }: Contexto): Senal[] {
  const { titulo, descripcion, responsable, participantes } = accion
  const propias = [responsable, ...participantes].map(({ siglas }) => siglas.toUpperCase())
  const vistas = new Set<string>(propias)
  const textos = [titulo, descripcion, ...accion.contrapartes, ...accion.redes]
  // The text first: it is there that a sigla is explained.
  return CAMPOS_DE_PROSA.toReversed().flatMap((campo) =>
    siglasEn(textoDeCampo(accion, campo)).flatMap(({ cita, posicion }) => {
      const sigla = cita.toUpperCase()
      const conocida = lexico.siglas.get(sigla)
      if (vistas.has(sigla) || conocida?.comun) return []
      vistas.add(sigla)
      const desarrollo = conocida?.desarrollo
      const isEscrito = desarrollo && textos.some((texto) => texto.includes(desarrollo))
      if (isEscrito || isExplicada(cita, textos)) return []
      const { mensaje, propuesta } = decir(cita, desarrollo)
      // A título has no room for it.
      return [{ campo, cita, posicion, mensaje, propuesta: campo === 'titulo' ? null : propuesta }]
    }),
  )
}

export const siglaSinDesarrollar = reglaDeAccion({
  nombre: 'sigla_sin_desarrollar',
  severidad: 'sugerencia',
  razon: 'Una sigla que no se explica deja fuera a quien no la conoce.',
  buscar: buscarEn,
  hallan: [
    {
      accion: { descripcion: 'La ciudad acudió al GSEF y al GSEF volvió.' },
      cita: 'GSEF',
      propuesta: 'GSEF (Foro Mundial de Economía Social)',
    },
    { accion: { descripcion: 'La ciudad midió con el SIMAT.' }, cita: 'SIMAT', propuesta: null },
    { accion: { titulo: 'Visita al GSEF' }, cita: 'GSEF', propuesta: null },
  ],
  callan: [
    { accion: { descripcion: 'La Unión de Ciudades Capitales (UCC) y la UCC acordaron.' } },
    { accion: { descripcion: 'La Unión de Ciudades Capitales Iberoamericanas y la UCCI.' } },
    { accion: { descripcion: 'La ONU, la OCDE y la red C40 en la XXXI Reunión.' } },
    { accion: { descripcion: 'La SEMOVI acudió.' } },
    { accion: { descripcion: 'Sección EJE 1. IGUALDAD Y DERECHOS' } },
    { accion: { descripcion: 'El GSEF se reunió.', redes: ['Global Social Economy Forum'] } },
    {
      accion: {
        titulo: 'Visita al SIMAT',
        descripcion: 'La ciudad mostró el Sistema de Monitoreo Atmosférico (SIMAT).',
      },
    },
  ],
})
