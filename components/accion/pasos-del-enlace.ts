import type { ButtonLook } from '@/components/ui/button-look'

/** The pasos an enlace asks for by a button and then confirms; the rest of the workflow has its own screens. */
export const PASOS_DEL_ENLACE = ['retirar', 'recuperar', 'pedir-reapertura', 'desechar'] as const
export type PasoDelEnlace = (typeof PASOS_DEL_ENLACE)[number]

export type PasoTextos = {
  /** The name of the act: on the button that asks and on the one that confirms. */
  acto: string
  variant: ButtonLook['variant']
  pregunta: string
  explica: string
  /** The label of the reason, where one is needed. */
  motivo?: string
}

export const PASO_TEXTOS: Record<PasoDelEnlace, PasoTextos> = {
  retirar: {
    acto: 'Retirar',
    variant: 'secondary',
    pregunta: '¿Retirar esta acción?',
    explica:
      'El Gabinete dejará de revisarla y no entrará al informe. Conserva su folio y usted podrá recuperarla.',
    motivo: 'Motivo',
  },
  recuperar: {
    acto: 'Recuperar',
    variant: 'secondary',
    pregunta: '¿Recuperar esta acción?',
    explica: 'Vuelve a ser un borrador con el mismo folio: podrá corregirla y enviarla otra vez.',
  },
  'pedir-reapertura': {
    acto: 'Pedir reapertura',
    variant: 'secondary',
    pregunta: '¿Pedir que se reabra esta acción?',
    explica: 'Está aprobada. El Gabinete recibirá su petición y decidirá si la reabre.',
    motivo: 'Motivo',
  },
  desechar: {
    acto: 'Desechar',
    variant: 'danger',
    pregunta: '¿Desechar este borrador?',
    explica: 'Se borra por completo y no puede recuperarse.',
  },
}
