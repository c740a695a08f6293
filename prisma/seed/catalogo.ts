import type { Tx } from '@/lib/core/server/db'
import {
  readDato,
  type CiudadDato,
  type DependenciaDato,
  type NombradoDato,
  type PaisDato,
  type PersonaDato,
  type ProgramaDato,
} from './datos'

/** The catalogues: countries, cities, networks, counterparts, personas, dependencias, programas with their ejes. */
export async function sembrarCatalogo(tx: Tx): Promise<void> {
  await tx.pais.createMany({ data: readDato<PaisDato[]>('paises') })
  const ciudades = readDato<CiudadDato[]>('ciudades-2020-1')
  await tx.ciudad.createMany({
    data: ciudades.map(({ nombre, pais, alias }) => ({ nombre, alias, paisCodigo: pais })),
  })
  await tx.red.createMany({ data: readDato<NombradoDato[]>('redes') })
  const contrapartes = readDato<NombradoDato[]>('contrapartes-2020-1')
  await tx.contraparte.createMany({
    data: contrapartes.map(({ nombre, siglas, alias, pais }) => ({
      nombre,
      siglas,
      alias,
      paisCodigo: pais ?? null,
    })),
  })
  await tx.persona.createMany({ data: readDato<PersonaDato[]>('personas') })
  const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')
  await tx.dependencia.createMany({
    data: dependencias.map(({ clave, nombre, siglas, reporta }) => ({
      clave,
      nombre,
      siglas,
      reporta,
    })),
  })
  for (const { clave, nombre, colorTransversal, ejes } of readDato<ProgramaDato[]>('programas')) {
    await tx.programa.create({
      data: {
        clave,
        nombre,
        colorTransversal,
        ejes: {
          create: ejes.map(({ numero, nombre, color }) => ({ numero, nombre, color })),
        },
      },
    })
  }
}
