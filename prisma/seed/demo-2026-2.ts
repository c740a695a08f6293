import { addDays, dayOf } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { aprobarAccion } from '@/lib/accion/server/aprobar'
import { descartarAccion } from '@/lib/accion/server/descartar'
import { devolverAccion } from '@/lib/accion/server/devolver'
import { enviarAccion } from '@/lib/accion/server/enviar'
import { guardarAccion } from '@/lib/accion/server/guardar'
import { marcarDuplicada } from '@/lib/accion/server/marcar-duplicada'
import { iniciarPaso, terminarPaso, type Vista } from '@/lib/accion/server/paso'
import { retirarAccion } from '@/lib/accion/server/retirar'
import type { AccionInput } from '@/lib/accion/schema'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import {
  readDato,
  type DemoDato,
  type DependenciaDato,
  type PaisDato,
  type SemestreDato,
} from './datos'
import { sembrarSemestre } from './semestre'

const DIA = 86_400_000

/** How long each fictitious acción has been going on: the first of the file are the oldest. */
const sentDaysAgo = (index: number, total: number) => 4 + Math.round(((total - index) * 40) / total)

type Escena = {
  tx: Tx
  now: Date
  /** Names by código and by clave: the form says names. */
  paises: Map<string, string>
  dependencias: Map<string, string>
  coordinador: UsuarioSesion
  enlaceDe: (clave: string) => Promise<UsuarioSesion>
  /** What each acción of the file became, by its clave. */
  hechas: Map<string, Vista & { folio: string | null }>
}

/**
 * Semestre 2026-2, abierto: some forty fictitious acciones, taken by the real commands to every
 * estado, so that bitácora, revisiones and avisos are as they would be.
 */
export async function sembrar2026(tx: Tx, now: Date): Promise<void> {
  await sembrarSemestre(tx, readDato<SemestreDato>('semestre-2026-2'), '2027-01-15')
  const paises = readDato<PaisDato[]>('paises')
  const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')
  const escena: Escena = {
    tx,
    now,
    paises: new Map(paises.map(({ codigo, nombre }) => [codigo, nombre])),
    dependencias: new Map(dependencias.map(({ clave, nombre }) => [clave, nombre])),
    coordinador: await getUsuarioPorCorreo(tx, 'coordinacion@demo.cdmx'),
    enlaceDe: (clave) => getUsuarioPorCorreo(tx, `enlace.${clave}@demo.cdmx`),
    hechas: new Map(),
  }
  const datos = readDato<DemoDato[]>('acciones-2026-2')
  for (const [index, dato] of datos.entries()) {
    await representar(escena, dato, sentDaysAgo(index, datos.length))
  }
}

function inputDe(escena: Escena, dato: DemoDato, descripcion: string[]): AccionInput {
  const clavesDe = (papel: string) =>
    dato.dependencias.filter((d) => d.papel === papel).map((d) => d.clave)
  return {
    intento: 'guardar',
    semestre: '2026-2',
    titulo: dato.titulo,
    fechas: dato.fechasTexto,
    parte: dato.parte,
    eje: dato.eje,
    tipo: dato.tipo,
    modalidad: dato.modalidad,
    responsable: clavesDe('responsable')[0] ?? '',
    participantes: clavesDe('participante').map((clave) => escena.dependencias.get(clave) ?? clave),
    contrapartes: dato.contrapartes,
    paises: dato.paises.map((codigo) => escena.paises.get(codigo) ?? codigo),
    ciudades: dato.ciudades.map(({ nombre }) => nombre),
    redes: dato.redes,
    lugar: dato.lugar ?? '',
    ods: dato.ods,
    descripcion: descripcion.join('\n\n'),
    evidencia: [],
  }
}

/** Plays one acción from its first draft to the estado the file gives it. */
async function representar(escena: Escena, dato: DemoDato, daysAgo: number): Promise<void> {
  const { tx, now, coordinador, hechas } = escena
  const responsable = dato.dependencias.find((d) => d.papel === 'responsable')!.clave
  const enlace = await escena.enlaceDe(responsable)
  let at = new Date(now.getTime() - daysAgo * DIA)
  const next = (usuario: UsuarioSesion): Contexto => {
    at = new Date(at.getTime() + DIA / 4)
    return { tx, usuario, now: at }
  }
  const vistaDe = ({ id, version }: { id: string; version: number }): Vista => ({
    accionId: id,
    version,
  })

  const descripcion = dato.descripcionAnterior ?? dato.descripcion
  const borrador = await guardarAccion(inputDe(escena, dato, descripcion), next(enlace))
  if (dato.comun) await tx.accion.update({ where: { id: borrador.id }, data: { comun: true } })
  let vista = vistaDe(borrador)
  const remember = (folio: string | null) => hechas.set(dato.clave, { ...vista, folio })
  remember(null)
  if (dato.estado === 'borrador') return

  let sent = await enviarAccion(vista, next(enlace))
  vista = vistaDe(sent)
  const devolver = async () => {
    const observaciones = dato.observaciones ?? [
      { campo: 'descripcion' as const, texto: 'Precise el resultado y quiénes participaron.' },
    ]
    const vence = addDays(dayOf(now), 10)
    vista = vistaDe(await devolverAccion({ ...vista, observaciones, vence }, next(coordinador)))
  }
  if (dato.descripcionAnterior) {
    await devolver()
    const input = { ...inputDe(escena, dato, dato.descripcion), ...vista }
    vista = vistaDe(await guardarAccion(input, next(enlace)))
    sent = await enviarAccion({ ...vista, enterado: true }, next(enlace))
    vista = vistaDe(sent)
  }
  remember(sent.folio)
  if (dato.estado === 'devuelta') await devolver()
  else await decidir(escena, dato, vista, next, enlace)
}

async function decidir(
  { coordinador, hechas }: Escena,
  dato: DemoDato,
  vista: Vista,
  next: (usuario: UsuarioSesion) => Contexto,
  enlace: UsuarioSesion,
): Promise<void> {
  const motivo = dato.motivo ?? ''
  if (dato.estado === 'aprobada') await aprobarAccion(vista, next(coordinador))
  if (dato.estado === 'retirada') await retirarAccion({ ...vista, motivo }, next(enlace))
  if (dato.estado === 'descartada') {
    const duplicadaDe = dato.duplicadaDe && hechas.get(dato.duplicadaDe)?.folio
    if (duplicadaDe) await marcarDuplicada({ ...vista, duplicadaDe }, next(coordinador))
    else await descartarAccion({ ...vista, motivo }, next(coordinador))
  }
  if (dato.estado === 'fusionada') {
    const contexto = next(coordinador)
    const accion = await iniciarPaso('fusionar', vista, contexto)
    const fusionadaEnId = hechas.get(dato.fusionadaEn ?? '')!.accionId
    const cambios = { fusionadaEnId, estadoPrevio: accion.estado }
    await terminarPaso('fusionar', accion, { cambios }, contexto)
  }
}
