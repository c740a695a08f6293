export type Tarea = { id: string; titulo: string; texto: string }

/** How an enlace does each thing, in the words of the screens. Together no more than a page holds: 250 words. */
export const COMO_SE_HACE: readonly Tarea[] = [
  {
    id: 'capturar',
    titulo: 'Capturar',
    texto:
      'En Acciones, elija “Nueva acción” y escriba. Lo escrito se guarda solo; al pie del formulario se lee a qué hora. Puede salir y seguir después.',
  },
  {
    id: 'adjuntar',
    titulo: 'Adjuntar archivos',
    texto:
      'En “Evidencia”, use “Agregar archivos” o arrástrelos ahí: PDF, imágenes, Word o Excel. También puede escribir vínculos.',
  },
  {
    id: 'enviar',
    titulo: 'Comprobar y enviar',
    texto:
      '“Enviar al Gabinete” muestra primero qué falta y cómo quedará impresa. Nada se envía hasta que usted lo confirma; entonces recibe folio y acuse.',
  },
  {
    id: 'retirar',
    titulo: 'Retirar y recuperar',
    texto:
      'Lo enviado se retira con “Retirar” y un motivo. Conserva su folio; “Recuperar” lo vuelve borrador. Si ya está aprobado, use “Pedir reapertura”.',
  },
  {
    id: 'atender',
    titulo: 'Atender observaciones',
    texto:
      'En la acción devuelta, corrija lo señalado, márquelo como atendido, con una respuesta si hace falta, y envíela de nuevo. Si el Gabinete propone otra redacción, acéptela o rechácela.',
  },
  {
    id: 'sumarse',
    titulo: 'Sumarse a la acción de otra dependencia',
    texto:
      'Si lo que captura se parece a lo ya enviado por otra, el formulario lo dice y ofrece “Sumarse”. La otra dependencia acepta o rechaza; si acepta, ambas aparecen en el informe.',
  },
  {
    id: 'suplencias',
    titulo: 'Suplencias',
    texto:
      'Si va a ausentarse, nombre en “Suplencias”, en el menú de su cuenta, a quien actuará por usted y hasta cuándo. Usted conserva su acceso.',
  },
  {
    id: 'avisos',
    titulo: 'Avisos',
    texto:
      '“Avisos” reúne lo que espera su atención. Ahí elige si los correos le llegan uno por uno o en un resumen diario.',
  },
]
