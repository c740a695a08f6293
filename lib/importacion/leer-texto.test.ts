import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodoDeSemestre } from '@/lib/core/fechas'
import { leerInformeImpreso } from './leer-texto'

const PERIODO = periodoDeSemestre('2020-1')
const leer = (texto: string) => leerInformeImpreso(texto, PERIODO)

/** As a program takes it out of a PDF: words cut at the end of a line, a page number, pages that begin with a blank. */
const TEXTO = ` Este informe reúne lo que se hizo en el semes-
tre. Tiene dos párrafos.

El segundo párrafo es éste.

ANA EJEMPLO PRUEBA
TITULAR DE LA PRUEBA
 PARTE I.

ACCIÓN
INTERNACIONAL

Acciones de
carácter transversal

Visita de una delegación de la
Ciudad Ejemplo
(7 de enero)

 La oficina recibió a la dele-
gación y le mostró el plan SARS-
CoV-9 y el teórico-práctico.
 Reunión con la red
(20 al 22 de enero y 17 al 19 de febrero)

Se acordó un plan (WUF 10).

12
 EJE 2.
CIUDAD
DE PRUEBA
Curso de prueba
(mayo-junio)

 Se impartió un curso.
`

describe('the text of a printed informe', () => {
  const { acciones, presentacion, sueltos } = leer(TEXTO)

  it('gives each acción its section, place, título, date line and paragraphs', () => {
    expect(acciones).toEqual([
      {
        parte: 1,
        eje: 0,
        orden: 1,
        encabezado: 'Acciones de carácter transversal',
        titulo: 'Visita de una delegación de la Ciudad Ejemplo',
        fechasTexto: '7 de enero',
        descripcion: [
          'La oficina recibió a la delegación y le mostró el plan SARS-CoV-9 y el teórico-práctico.',
        ],
      },
      {
        parte: 1,
        eje: 0,
        orden: 2,
        encabezado: 'Acciones de carácter transversal',
        titulo: 'Reunión con la red',
        fechasTexto: '20 al 22 de enero y 17 al 19 de febrero',
        descripcion: ['Se acordó un plan (WUF 10).'],
      },
      {
        parte: 1,
        eje: 2,
        orden: 1,
        encabezado: 'EJE 2. CIUDAD DE PRUEBA',
        titulo: 'Curso de prueba',
        fechasTexto: 'mayo-junio',
        descripcion: ['Se impartió un curso.'],
      },
    ])
    expect(sueltos).toEqual([])
  })

  it('gives the presentación and who signs it', () => {
    expect(presentacion).toEqual({
      parrafos: [
        'Este informe reúne lo que se hizo en el semestre. Tiene dos párrafos.',
        'El segundo párrafo es éste.',
      ],
      firmante: 'ANA EJEMPLO PRUEBA',
      cargo: 'TITULAR DE LA PRUEBA',
    })
  })
})

describe('what a page broke is put together again', () => {
  it('across a blank line, in the middle of a word or of a sentence', () => {
    const { acciones } = leer(
      `Uno\n(7 de enero)\n\nSe rea-\n\nlizaron dos visitas y\n\nun foro. Fin.\n`,
    )
    expect(acciones[0]?.descripcion).toEqual(['Se realizaron dos visitas y un foro. Fin.'])
  })

  it('when the second half stands after another acción', () => {
    const { acciones } = leer(
      'Uno\n(7 de enero)\n\nSe abrió la\n\nDos\n(8 de enero)\n\nSe cerró el foro.\n\nmuestra de cine.\n',
    )
    expect(acciones.map(({ descripcion }) => descripcion)).toEqual([
      ['Se abrió la muestra de cine.'],
      ['Se cerró el foro.'],
    ])
  })

  it('a name goes on with a capital, a phrase with lower case; and who was cut in between was printed after', () => {
    const { acciones } = leer(
      [
        'Uno\n(7 de enero)\n\nHabló el alcalde Juan\n',
        'Tres\n(9 de enero)\n\nSe iluminaron la plaza y\n',
        'Ejemplo Prueba ante la estatua.\n',
        'Dos\n(8 de enero)\n\nSe premió una novela.\n',
        'la fuente de la glorieta.\n',
      ].join('\n'),
    )
    expect(
      acciones.map(({ titulo, orden, descripcion }) => [titulo, orden, descripcion[0]]),
    ).toEqual([
      ['Uno', 1, 'Habló el alcalde Juan Ejemplo Prueba ante la estatua.'],
      ['Dos', 2, 'Se premió una novela.'],
      ['Tres', 3, 'Se iluminaron la plaza y la fuente de la glorieta.'],
    ])
  })

  it('what goes on with nothing is told apart', () => {
    const { acciones, sueltos } = leer('Uno\n(7 de enero)\n\nSe abrió.\n\nde la ciudad.\n')
    expect([acciones[0]?.descripcion, sueltos]).toEqual([['Se abrió.'], ['de la ciudad.']])
  })
})

it('reads a text of two partes', () => {
  const { acciones } = leer(
    'PARTE I.\n\nUNA\n\nUno\n(7 de enero)\n\nSe abrió.\n\nPARTE II.\n\nOTRA\nEJE 1.\nIGUALDAD\nDos\n(8 de enero)\n\nSe cerró.\n',
  )
  expect(acciones.map(({ titulo, parte, eje }) => [titulo, parte, eje])).toEqual([
    ['Uno', 1, 0],
    ['Dos', 2, 1],
  ])
})

it('loses no word of any text, and never fails', () => {
  const pieza = fc.constantFrom(
    ...['EJE 1.', 'PARTE II.', '(7 de enero)', '(no es fecha)', 'Se abrió la', 'muestra.', '', ''],
    ...[' Foro', 'cine y', 'IGUALDAD', '12', 'rea-', 'lizó', 'Acciones de', 'carácter transversal'],
  )
  fc.assert(
    fc.property(fc.array(pieza, { maxLength: 30 }), (piezas) => {
      const { acciones, sueltos, presentacion } = leer(piezas.join('\n'))
      const told = JSON.stringify([acciones, sueltos, presentacion])
      const fechas = piezas.filter((one) => one === '(7 de enero)').length
      expect(acciones).toHaveLength(fechas)
      if (piezas.includes('muestra.') && fechas > 0) {
        const first = piezas.indexOf('(7 de enero)')
        if (piezas.indexOf('muestra.') > first) expect(told).toContain('muestra')
      }
    }),
  )
})
