import { reglaDeAccion, senalDeCampo } from '../regla'

/** Bodies that the text may name although no campo does. */
const NOMBRADA =
  /(?<!\p{L})(?:embaja\p{L}+|consulad\p{L}+|cónsul\p{L}*|ministeri\p{L}+|organización de las naciones unidas|naciones unidas|onu|unesco|unicef|banco mundial|banco interamericano|unión europea|secretaría de relaciones exteriores|cancillería)(?!\p{L})/iu

export const sinContraparte = reglaDeAccion({
  nombre: 'sin_contraparte',
  severidad: 'advertencia',
  razon: 'Una acción es internacional por aquellos con quienes se hace.',
  buscar: (accion) => {
    if (accion.contrapartes.length > 0 || accion.redes.length > 0) return []
    if (NOMBRADA.test(accion.titulo) || NOMBRADA.test(accion.descripcion)) return []
    const mensaje =
      'No hay contraparte extranjera, internacional ni federal: escriba con quién se hizo.'
    return [{ ...senalDeCampo(accion, 'contrapartes', mensaje), cita: '' }]
  },
  hallan: [{ accion: { contrapartes: [], redes: [] }, cita: '' }],
  callan: [
    { accion: { contrapartes: ['Banco Mundial'] } },
    { accion: { contrapartes: [], redes: ['UCCI'] } },
    { accion: { contrapartes: [], redes: [], descripcion: 'Acudió la Embajada de Cuba.' } },
  ],
})
