import type { AvisoDatos } from '../aviso'
import type { PlantillaTipo } from './plantillas'

const ACCION = { folio: '2026-2-0042', titulo: 'Taller “Ciudades que cuidan”' }
const MOTIVO = 'El acto se repite en otra acción.'
const VENCE = '4 de diciembre de 2026'
const DEPENDENCIA = 'Secretaría de Movilidad'
const CARGO = {
  quien: 'Enlace de Copred',
  dependencia: DEPENDENCIA,
  dias: 'del 1 de diciembre de 2026 al 15 de diciembre de 2026',
}

const ASI: AvisoDatos = {
  ...ACCION,
  comun: '2026-2-0061',
  estado: 'enviada',
  destino: '2027-1-0003',
  motivo: MOTIVO,
  vence: VENCE,
  cuando: '20 de noviembre de 2026, 10:42',
  dependencia: DEPENDENCIA,
}

const PAQUETE = {
  ...{ dependencia: 'Semovi', clave: 'semovi', semestre: '2026-2' },
  acciones: [
    { ...ACCION, observaciones: 2, vence: VENCE },
    { folio: '2026-2-0051', titulo: 'Visita de Lima', observaciones: 1, vence: null },
  ],
}

const HECHOS = {
  dependencia: DEPENDENCIA,
  semestre: '2026-2',
  cierre: '15 de enero de 2027',
  faltan: 'faltan 7 días',
  cuantas: '3 acciones',
  cuantos: '2 borradores',
  titulos: '“Foro de agua” y “Visita de Lima”',
  folios: '2026-2-0042, 2026-2-0051 y 2026-2-0060',
  plazo: '14',
  desde: '9 de noviembre de 2026',
  pendiente: 'no ha reportado ninguna',
  nota: 'Puede llamar al Gabinete si necesita ayuda.',
  vence: VENCE,
}

/** Facts to show a plantilla with. Each is fictitious. */
export function ejemploDe(tipo: PlantillaTipo): AvisoDatos {
  if (/^(salida|recordatorio|titular)-/.test(tipo)) {
    const isDeAccion = tipo.includes('devuelta') && !tipo.startsWith('salida')
    if (isDeAccion) return ASI
    return { folio: null, titulo: '', hechos: HECHOS }
  }
  if (tipo.startsWith('suplencia') || tipo === 'relevo-recibido') {
    return { folio: null, titulo: '', cargo: CARGO }
  }
  if (tipo === 'paquete-observaciones') return { folio: null, titulo: '', paquete: PAQUETE }
  if (tipo === 'acciones-asignadas') return { folio: null, titulo: '', cuantas: 3 }
  if (tipo.startsWith('prorroga')) {
    return {
      ...ASI,
      folio: null,
      titulo: '',
      semestre: '2026-2',
      motivo: 'Espera el acta firmada.',
    }
  }
  if (tipo === 'redaccion-respondida') return { ...ASI, respuesta: 'aceptada' }
  if (tipo === 'redaccion-callada') return { ...ASI, porSilencio: true }
  if (tipo === 'redaccion-rechazada') {
    return { ...ASI, respuesta: 'rechazada', motivo: 'La cifra es otra.' }
  }
  if (tipo === 'adhesion-rechazada') return { ...ASI, respuesta: 'rechazada' }
  if (tipo === 'adhesion-respondida') return { ...ASI, respuesta: 'aceptada' }
  return { ...ASI, respuesta: 'participa' }
}
