import { compararFechas } from '@/lib/core/fechas'
import { fueraDeOrden } from '../fuera-de-orden'
import { nombrar } from '../nombrar'
import { reglaDeSemestre, type AccionDeSemestre, type SenalDeSemestre } from '../regla-de-semestre'

const porFechas = (a: AccionDeSemestre, b: AccionDeSemestre) => compararFechas(a.fechas, b.fechas)

/** The acciones of each section as printed; those moved by hand have their reason. */
function secciones(acciones: readonly AccionDeSemestre[]): AccionDeSemestre[][] {
  const found = new Map<string, AccionDeSemestre[]>()
  for (const accion of acciones) {
    if (accion.orden === null || accion.isMovida || accion.fechas.length === 0) continue
    const clave = `${accion.parte}/${accion.eje}`
    const known = found.get(clave)
    if (known) known.push(accion)
    else found.set(clave, [accion])
  }
  return [...found.values()].map((all) => all.sort((a, b) => (a.orden ?? 0) - (b.orden ?? 0)))
}

function senalesDe(seccion: readonly AccionDeSemestre[]): SenalDeSemestre[] {
  const enSuLugar = [...seccion].sort(porFechas)
  const lugares = new Map(enSuLugar.map((accion, at) => [accion, at]))
  return fueraDeOrden(seccion, porFechas).map((at) => {
    const accion = seccion[at]!
    const siguiente = enSuLugar[(lugares.get(accion) ?? 0) + 1]
    const previa = enSuLugar[(lugares.get(accion) ?? 0) - 1]
    const lugar = siguiente
      ? `va antes de ${nombrar(siguiente)}`
      : previa
        ? `va después de ${nombrar(previa)}`
        : 'no va ahí'
    const mensaje = `Por su fecha (${accion.fechasTexto}) ${lugar}: muévala, o diga por qué va donde está.`
    return {
      accion,
      campo: 'fechas',
      cita: accion.fechasTexto,
      posicion: 0,
      mensaje,
      propuesta: null,
    }
  })
}

const del = (dia: number, fin = dia) => {
  const iso = (n: number) => `2020-02-${String(n).padStart(2, '0')}`
  return {
    fechasTexto: `${dia} de febrero`,
    fechas: [{ inicio: iso(dia), fin: iso(fin), precision: 'dia' as const }],
  }
}

export const ordenCronologico = reglaDeSemestre({
  nombre: 'orden_cronologico',
  severidad: 'advertencia',
  soloImportacion: true,
  razon: 'Dentro de cada sección, el informe se lee en el orden de las fechas.',
  buscar: (acciones) => {
    const orden = new Map(acciones.map((accion, at) => [accion, at]))
    return secciones(acciones)
      .flatMap(senalesDe)
      .sort((a, b) => (orden.get(a.accion) ?? 0) - (orden.get(b.accion) ?? 0))
  },
  hallan: [
    {
      acciones: [
        { orden: 1, ...del(20, 22) },
        { orden: 2, ...del(25) },
        { orden: 3, ...del(26) },
        { orden: 4, ...del(24, 28) },
      ],
      contexto: { isImportacion: true },
      folios: ['2020-1-0004'],
      cita: '24 de febrero',
      propuesta: null,
    },
  ],
  callan: [
    {
      acciones: [
        { orden: 2, ...del(20) },
        { orden: 1, ...del(3) },
      ],
      contexto: { isImportacion: true },
    },
    {
      acciones: [
        { orden: 1, ...del(20) },
        { orden: 2, isMovida: true, ...del(3) },
      ],
      contexto: { isImportacion: true },
    },
    {
      acciones: [
        { orden: 1, ...del(20) },
        { orden: 2, eje: 3, ...del(3) },
      ],
      contexto: { isImportacion: true },
    },
    {
      acciones: [
        { orden: 1, ...del(20) },
        { orden: 2, ...del(3) },
      ],
    },
  ],
})
