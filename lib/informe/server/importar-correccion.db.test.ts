import { beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { insertAfter, plainParagraph, remove, rewrite } from '../docx/docx.fixture'
import {
  accionDe,
  editado,
  exportarDos,
  fresh,
  importarComo,
  issues,
  itemsOf,
  mark,
  refused,
  retitular,
  type Aprobada,
} from './correccion.fixture'
import { getCorreccion, listCorrecciones } from './correcciones'
import { importarCorreccion } from './importar-correccion'

let una: Aprobada
let otra: Aprobada
let file: Uint8Array
let semestreId: string

beforeAll(async () => {
  ;({ una, otra, file, semestreId } = await exportarDos())
})

const importar = (change: (document: string) => string, cuenta = 'coordinacion', from = file) =>
  importarComo(cuenta, change, from)
const retitled = (texto: string, which = una) => retitular(which, texto)

describe('importing', () => {
  test('tells each change by acción and campo, and what was missed', async () => {
    const { id } = await importar((document) => {
      let xml = rewrite(document, mark(una, 'titulo'), () => 'Foro de L’Alianza global')
      xml = rewrite(xml, mark(una, 'fechas'), () => '(3 y 4 de agosto)')
      xml = insertAfter(xml, mark(una, 'p1'), plainParagraph('Una frase más.'))
      xml = ['titulo', 'fechas', 'p1'].reduce((text, lugar) => remove(text, mark(otra, lugar)), xml)
      return xml
    })
    const items = await itemsOf(id)
    expect(items).toMatchObject([
      { campo: 'descripcion', despues: expect.stringContaining('\n\nUna frase más.') },
      { campo: 'fechas', antes: '3 al 5 de agosto', despues: '3 y 4 de agosto' },
      { campo: 'titulo', antes: "Foro de L'Alianza", despues: "Foro de L'Alianza global" },
    ])
    const correccion = await getCorreccion(id, semestreId)
    expect(correccion?.perdidasDe).toEqual([
      {
        folio: otra.folio,
        mensaje: expect.stringContaining('Ya no está en el archivo'),
        texto: '',
      },
    ])
    expect((await listCorrecciones(semestreId))[0]).toMatchObject({ id, perdidas: 1 })
    const suceso = await prisma.suceso.findFirst({
      where: { tipo: 'correccion.importar' },
      orderBy: { id: 'desc' },
    })
    expect(suceso).toMatchObject({ semestreId, datos: { correccionId: id } })
    expect((await accionDe(una.accionId)).titulo).toBe("Foro de L'Alianza")
  })

  test('dates that are not understood are told, and no change', async () => {
    const { id } = await importar((document) =>
      rewrite(document, mark(una, 'fechas'), () => '(a mediados del mes)'),
    )
    expect(await itemsOf(id)).toEqual([])
    expect((await getCorreccion(id, semestreId))?.perdidasDe).toMatchObject([
      { folio: una.folio, mensaje: expect.stringMatching(/“a mediados del mes”, no se entienden/) },
    ])
  })

  test('only a coordinador does it', async () => {
    for (const cuenta of ['administracion', 'enlace.semovi', 'consulta'])
      await expect(importar(retitled(fresh()), cuenta)).rejects.toMatchObject(refused('forbidden'))
  })

  test('refuses what says nothing new, what is of another semestre, and the same twice', async () => {
    await expect(importar((xml) => xml)).rejects.toMatchObject(issues('nada que corregir'))
    const input = await editado(retitled(fresh()), file)
    const elsewhere = { ...input, semestre: '2020-1' }
    await expect(como('coordinacion', importarCorreccion, elsewhere)).rejects.toMatchObject(
      issues('cerrado'),
    )
    await como('coordinacion', importarCorreccion, input)
    await expect(como('coordinacion', importarCorreccion, input)).rejects.toMatchObject(
      issues('ya se importó'),
    )
    input.docx.propiedades.set('ai_semestre', '2026-1')
    await expect(como('coordinacion', importarCorreccion, input)).rejects.toMatchObject(
      issues('otro semestre'),
    )
    input.docx.propiedades.delete('ai_semestre')
    await expect(como('coordinacion', importarCorreccion, input)).rejects.toMatchObject(
      issues('marcas del informe'),
    )
  })
})
