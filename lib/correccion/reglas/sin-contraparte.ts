import { reglaDeAccion, senalDeCampo } from '../regla'

/** Bodies that the text may name although no campo does. */
const NOMBRADA =
  /(?<!\p{L})(?:embaja\p{L}+|consulad\p{L}+|cónsul\p{L}*|ministeri\p{L}+|organización de las naciones unidas|naciones unidas|onu|unesco|unicef|banco mundial|banco interamericano|unión europea|secretaría de relaciones exteriores|cancillería)(?!\p{L})/iu

/** “el Gobierno de Gran Bretaña”: of another country, by its capital. */
const OTRO_GOBIERNO =
  /(?<!\p{L})[Gg]obierno (?:de|del) (?:la |los |el )?(?!Ciudad|CDMX|México|Estado de México)\p{Lu}/u

export const sinContraparte = reglaDeAccion({
  nombre: 'sin_contraparte',
  severidad: 'advertencia',
  razon: 'Una acción es internacional por aquellos con quienes se hace.',
  buscar: (accion) => {
    if (accion.contrapartes.length > 0 || accion.redes.length > 0) return []
    const textos = [accion.titulo, accion.descripcion]
    if (textos.some((texto) => NOMBRADA.test(texto) || OTRO_GOBIERNO.test(texto))) return []
    const mensaje =
      'No hay contraparte extranjera, internacional ni federal: escriba con quién se hizo.'
    return [{ ...senalDeCampo(accion, 'contrapartes', mensaje), cita: '' }]
  },
  hallan: [
    {
      accion: {
        contrapartes: [],
        redes: [],
        descripcion: 'La Secretaría de Movilidad abrió una muestra.',
      },
      cita: '',
    },
    {
      accion: { contrapartes: [], redes: [], descripcion: 'Lo dio el Gobierno de la Ciudad.' },
    },
  ],
  callan: [
    { accion: { contrapartes: ['Banco Mundial'] } },
    { accion: { contrapartes: [], redes: ['UCCI'] } },
    { accion: { contrapartes: [], redes: [], descripcion: 'Acudió la Embajada de Cuba.' } },
    { accion: { contrapartes: [], redes: [], descripcion: 'Fue del Gobierno de Gran Bretaña.' } },
  ],
})
