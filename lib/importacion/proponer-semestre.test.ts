import { expect, it } from 'vitest'
import type { Catalogo } from './catalogo'
import type { AccionImpresa } from './leer-texto'
import { proponerSemestre } from './proponer-semestre'
import { revisablesDe } from './revisables'
import { leerSemestreJson } from './semestre-json'

const nombre = (one: string, siglas = '', alias: string[] = []) => ({ nombre: one, siglas, alias })

const CATALOGO: Catalogo = {
  dependencias: [
    nombre('Secretaría de Movilidad', 'Semovi'),
    nombre('Secretaría del Medio Ambiente', 'Sedema'),
  ],
  contrapartes: [nombre('Banco de Prueba', 'BDP'), nombre('Consejo Ejemplo')],
  redes: [nombre('Red de Ciudades de Prueba', 'RCP')],
  paises: [{ codigo: 'PE', nombre: 'Perú', alias: [] }],
  ciudades: [{ nombre: 'Lima', alias: [] }],
}

const impresa = (cambios: Partial<AccionImpresa>): AccionImpresa => ({
  parte: 1,
  eje: 2,
  orden: 1,
  encabezado: 'EJE 2. PRUEBA',
  titulo: 'Taller en línea de la Innovación-Consejo Ejemplo',
  fechasTexto: '9 a 11 de junio',
  descripcion: [
    'La Sedema y la secretaría de nadie, con la Secretaria de  Movilidad, el Banco de Prueba y la RCP, fueron a Lima, Perú.',
  ],
  ...cambios,
})

const informe = (...acciones: AccionImpresa[]) => ({
  presentacion: { parrafos: [], firmante: '', cargo: '' },
  acciones,
  sueltos: [],
})

it('reads dates, names, tipo and modalidad; what the text does not say stays empty', () => {
  const { acciones } = proponerSemestre('2020-1', informe(impresa({})), CATALOGO)
  expect(acciones[0]).toMatchObject({
    folio: '2020-1-0001',
    fechas: [{ inicio: '2020-06-09', fin: '2020-06-11', precision: 'dia' }],
    dependencias: [
      { nombre: 'Secretaría del Medio Ambiente', siglas: 'Sedema', papel: 'responsable' },
      { nombre: 'Secretaría de Movilidad', siglas: 'Semovi', papel: 'participante' },
    ],
    contrapartes: ['Banco de Prueba', 'Consejo Ejemplo'],
    redes: ['RCP'],
    paises: ['PE'],
    ciudades: ['Lima'],
    tipo: 'taller_curso',
    modalidad: 'virtual',
    lugar: null,
  })
})

it.each([
  ['Donación de equipo', 'donacion', 'no_aplica'],
  ['Cuarto Premio de Prueba', 'premio_reconocimiento', 'no_aplica'],
  ['II Asamblea de la Red', 'red_asamblea', 'presencial'],
  ['Reunión privada', 'reunion', 'presencial'],
  ['Algo más', 'otro', 'presencial'],
])('“%s” is %s, %s', (titulo, tipo, modalidad) => {
  const { acciones } = proponerSemestre(
    '2020-1',
    informe(impresa({ titulo, descripcion: [] })),
    CATALOGO,
  )
  expect(acciones[0]).toMatchObject({ tipo, modalidad, dependencias: [] })
})

it('what it gives is the JSON that the corrector takes', () => {
  const propuesto = proponerSemestre(
    '2020-1',
    informe(impresa({}), impresa({ orden: 2 })),
    CATALOGO,
  )
  const leido = leerSemestreJson(JSON.stringify(propuesto))
  if (!leido.ok) throw new Error(leido.mensaje)
  const [primera, segunda] = revisablesDe(leido.semestre, { PE: 'Perú' })
  expect(primera).toMatchObject({
    folio: '2020-1-0001',
    responsable: { nombre: 'Secretaría del Medio Ambiente', siglas: 'Sedema' },
    paises: [{ codigo: 'PE', nombre: 'Perú' }],
    encabezado: 'EJE 2. PRUEBA',
    isArchivo: true,
  })
  expect(segunda?.orden).toBe(2)
})
