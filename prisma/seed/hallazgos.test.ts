import { expect, test } from 'vitest'
import { leerFechas, periodoDeSemestre } from '@/lib/core/fechas'
import type { AccionRevisable } from '@/lib/correccion/accion-revisable'
import { corregirAccion } from '@/lib/correccion/corregir'
import { contextoVacio, corregirSemestre } from '@/lib/correccion/corregir-semestre'
import { accionDe } from '@/lib/correccion/ejemplo-de-semestre.fixture'
import { SIGLAS_INICIALES } from '@/lib/correccion/lexico/inicial'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import type { ContextoDeSemestre } from '@/lib/correccion/regla-de-semestre'
import {
  readDato,
  type DemoDato,
  type DependenciaDato,
  type HechoDato,
  type NombradoDato,
  type ProgramaDato,
  type SemestreDato,
} from './datos'
import { lexicoDeSiembra } from './lexico'

const lexico = lexicoDeSiembra()
const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')

function nombradas(isWanted: (dependencia: DependenciaDato) => boolean) {
  const found = dependencias.filter(isWanted)
  const [responsable = { nombre: '', siglas: '' }, ...participantes] = found
  return { responsable, participantes }
}

type Dato = Pick<HechoDato, 'titulo' | 'fechasTexto' | 'contrapartes' | 'paises' | 'redes' | 'tipo'>

function revisableDe(
  dato: Dato,
  descripcion: readonly string[],
  quienes: Pick<AccionRevisable, 'responsable' | 'participantes'>,
  semestre: string,
): AccionRevisable {
  const leidas = leerFechas(dato.fechasTexto, periodoDeSemestre(semestre))
  return {
    ...dato,
    ...quienes,
    fechas: leidas.ok ? leidas.fechas : [],
    paises: dato.paises.map((codigo) => ({ codigo, nombre: codigo })),
    lugar: null,
    descripcion: descripcion.join('\n\n'),
    evidencia: [],
  }
}

const descripcionesDe2020 = () => ({
  ...readDato<Record<string, string[]>>('descripciones-2020-1-a'),
  ...readDato<Record<string, string[]>>('descripciones-2020-1-b'),
})

function hallazgosDe2020(): Hallazgo[] {
  const { acciones } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')
  const descripciones = descripcionesDe2020()
  return acciones.flatMap((hecho) => {
    const nombres = hecho.dependencias.map(({ nombre }) => nombre)
    const quienes = nombradas(({ nombre }) => nombres.includes(nombre))
    const accion = revisableDe(hecho, descripciones[hecho.folio] ?? [], quienes, '2020-1')
    const periodo = periodoDeSemestre('2020-1')
    return corregirAccion(accion, { folio: hecho.folio, periodo, lexico, isArchivo: true })
  })
}

function hallazgosDe2026(): Hallazgo[] {
  return readDato<DemoDato[]>('acciones-2026-2').flatMap((dato) => {
    const claves = dato.dependencias.map(({ clave }) => clave)
    const quienes = nombradas(({ clave }) => claves.includes(clave))
    const accion = revisableDe(dato, dato.descripcion, quienes, '2026-2')
    return corregirAccion(accion, {
      folio: dato.clave,
      periodo: periodoDeSemestre('2026-2'),
      lexico,
    })
  })
}

const graves = (hallazgos: readonly Hallazgo[]) =>
  hallazgos
    .filter(({ severidad, regla }) => severidad !== 'sugerencia' && regla !== 'evidencia')
    .map(({ folio, regla }) => `${folio?.slice(-4)} ${regla}`)
    .sort()

// Each was read: only “0043 sin_dependencia” is wrong, for Pilares is a programme of the city.
test('the reglas say of the 105 acciones of 2020-1 what a reader would', () => {
  expect(graves(hallazgosDe2020())).toMatchInlineSnapshot(`
    [
      "0002 sin_contraparte",
      "0012 sin_contraparte",
      "0022 sin_dependencia",
      "0023 sin_dependencia",
      "0030 sin_contraparte",
      "0031 sin_contraparte",
      "0031 sin_dependencia",
      "0040 sin_dependencia",
      "0041 sin_dependencia",
      "0041 tecleo",
      "0043 sin_dependencia",
      "0049 sin_contraparte",
      "0059 sin_dependencia",
      "0073 sin_contraparte",
      "0076 sin_contraparte",
      "0097 fecha_fuera_de_periodo",
      "0102 sin_dependencia",
      "0103 sin_contraparte",
    ]
  `)
})

test('and of the 42 of the demonstration', () => {
  const hallazgos = hallazgosDe2026()
  expect(graves(hallazgos)).toMatchInlineSnapshot(`
    [
      "d25 sin_contraparte",
      "d40 sin_contraparte",
    ]
  `)
  expect(hallazgos.filter(({ regla }) => regla === 'evidencia')).toHaveLength(42)
})

const sin = (nombre: string) => ({ nombre, siglas: '' })

/** Of the semestre, the parts of its context that the seed has. */
function contextoDe(clave: string, programa: string): ContextoDeSemestre {
  const { partes } = readDato<SemestreDato>(`semestre-${clave}`)
  const programas = readDato<ProgramaDato[]>('programas')
  const contrapartes = readDato<NombradoDato[]>('contrapartes-2020-1')
  const redes = readDato<NombradoDato[]>('redes')
  return {
    ...contextoVacio(clave),
    siglas: SIGLAS_INICIALES,
    partes,
    ejes: programas.find((one) => one.clave === programa)?.ejes ?? [],
    nombres: [
      ...dependencias.map(({ nombre, siglas }) => ({ nombre, siglas, alias: [] })),
      ...redes,
      ...contrapartes,
    ],
  }
}

function deSemestre2020() {
  const { acciones } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')
  const descripciones = descripcionesDe2020()
  return acciones.map((hecho, at) => {
    const responsable = sin(hecho.dependencias[0]?.nombre ?? hecho.folio)
    const descripcion = (descripciones[hecho.folio] ?? []).join('\n\n')
    const paises = hecho.paises.map((codigo) => ({ codigo, nombre: codigo }))
    return accionDe({ ...hecho, responsable, descripcion, paises, participantes: [] }, at)
  })
}

function deSemestre2026() {
  return readDato<DemoDato[]>('acciones-2026-2').map((dato, at) => {
    const leidas = leerFechas(dato.fechasTexto, periodoDeSemestre('2026-2'))
    const [primera] = dato.dependencias.filter(({ papel }) => papel === 'responsable')
    return accionDe(
      {
        ...dato,
        folio: dato.clave,
        eje: dato.eje ?? 0,
        fechas: leidas.ok ? leidas.fechas : [],
        ciudades: dato.ciudades.map(({ nombre }) => nombre),
        paises: [],
        descripcion: dato.descripcion.join('\n\n'),
        responsable: nombradas(({ clave }) => clave === primera?.clave).responsable,
      },
      at,
    )
  })
}

const dichos = (hallazgos: readonly Hallazgo[]) =>
  hallazgos.map(({ folio, regla, cita }) => `${folio?.slice(-4)} ${regla}: ${cita.slice(0, 60)}`)

// The informe of 2020 was edited by hand: nothing in it is told twice. Three sessions of one series, which three
// dependencias report, are alike and not the same. Each finding was read.
test('over the 105 acciones of 2020-1 together, what a reader would say', () => {
  const contexto = contextoDe('2020-1', '2019-2024')
  expect(dichos(corregirSemestre(deSemestre2020(), contexto))).toMatchInlineSnapshot(`
    [
      "0005 nombre_inconsistente: Grupo de la Alianza Progresista de Socialistas Demócratas en",
      "0034 sigla_inconsistente: RRD",
      "0063 sigla_inconsistente: ONUDC",
      "0053 ubicacion_tematica: ",
      "0062 ubicacion_tematica: ",
      "0067 ubicacion_tematica: ",
      "0069 ubicacion_tematica: ",
      "0085 ubicacion_tematica: ",
      "0087 ubicacion_tematica: ",
      "0090 ubicacion_tematica: ",
      "0100 ubicacion_tematica: ",
      "0102 ubicacion_tematica: ",
    ]
  `)
})

test('and over those of the demonstration, the two that were made to be one', () => {
  const contexto = contextoDe('2026-2', 'demostracion')
  expect(dichos(corregirSemestre(deSemestre2026(), contexto))).toMatchInlineSnapshot(`
    [
      "d16 posible_misma_accion: Demostración: Taller y simulacro sobre alerta temprana en es",
      "d42 posible_misma_accion: Demostración: Simulacro de desalojo con apoyo académico",
    ]
  `)
})
