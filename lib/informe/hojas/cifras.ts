import type { Cifras } from '../cifras/figura'
import { hojaDe, type Hoja } from './hoja'

type Renglon = { cuadro: string; nombre: string; acciones: number | ''; detalle: string }

/** The tables of the figures, one after another: the same rows that the book prints. */
export function hojaDeCifras({ totales, figuras }: Cifras): Hoja {
  const whole: Renglon[] = totales.map(({ nombre, total }) => ({
    ...{ cuadro: 'Totales', nombre, acciones: total, detalle: '' },
  }))
  const rows = figuras.flatMap(({ titulo, cuadro: { columnas, filas } }) => {
    const count = columnas.findIndex((c) => c.titulo === 'Acciones')
    return filas.map((fila): Renglon => ({
      cuadro: titulo,
      nombre: fila[0] ?? '',
      acciones: Number(fila[count]),
      detalle: fila
        .flatMap((texto, i) => (i === 0 || i === count ? [] : `${columnas[i]?.titulo}: ${texto}`))
        .join('; '),
    }))
  })
  return hojaDe<Renglon>(
    'Cifras',
    [
      { titulo: 'Cuadro', ancho: 34, celda: ({ cuadro }) => cuadro },
      { titulo: 'Renglón', ancho: 50, celda: ({ nombre }) => nombre },
      { titulo: 'Número', ancho: 10, celda: ({ acciones }) => acciones },
      { titulo: 'Detalle', ancho: 34, celda: ({ detalle }) => detalle },
    ],
    [...whole, ...rows],
  )
}
