import { expect, it } from 'vitest'
import { dichoDeAviso, type AvisoTipo } from './aviso'
import { correoDeAvisos } from './correo'
import { llenarAsunto, llenarPlantilla } from './plantilla'
import { issuesOfPlantilla } from './plantilla-schema'
import { ejemploDe } from './plantillas/ejemplos'
import { PLANTILLA_TIPOS, PLANTILLAS, type PlantillaTipo } from './plantillas/plantillas'

const casa = { baseUrl: 'https://acciones.ejemplo.mx', organo: 'Gabinete de ejemplo' }

it('fills its places once, and leaves out what has nothing to say', () => {
  const plantilla = 'La {folio}[ vence el {vence}][: {motivo}].'
  expect(llenarPlantilla(plantilla, { folio: '7', vence: '' })).toBe('La 7.')
  expect(llenarPlantilla(plantilla, { folio: '{motivo}', motivo: '[x {folio}]' })).toBe(
    'La {motivo}: [x {folio}].',
  )
})

it('keeps a subject on one line, and cuts it after a word', () => {
  const folio = `1\r\nBcc: otra@ejemplo.mx ${'palabra '.repeat(40)}`
  const asunto = llenarAsunto('Sobre {folio}', { folio })
  expect(asunto).toMatch(/^Sobre 1 Bcc: otra@ejemplo\.mx(?: palabra)+…$/)
  expect(asunto.length).toBeLessThanOrEqual(160)
})

it('says a fact as text in HTML too', () => {
  const titulo = '<img src=x onerror=alert(1)> & "comillas"'
  const datos = { folio: '2026-2-0001"><b>', titulo }
  const aviso = { tipo: 'accion-aprobada', datos, ruta: '/acciones/"><script>' } as const
  const { html } = correoDeAvisos([aviso], { nombre: '<i>Ana</i>' }, casa)
  expect(html).not.toMatch(/<(?:img|b|i|script)\b/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; ')
  expect(html).toContain('href="https://acciones.ejemplo.mx/acciones/&quot;&gt;&lt;script&gt;"')
})

it('lets an option be said only with all its facts', () => {
  const of = (vence?: string) =>
    dichoDeAviso('accion-devuelta', { folio: '7', titulo: 'x', vence }).texto
  expect(of()).toBe('El Gabinete devolvió con observaciones la acción 7, “x”.')
  expect(of('4 de mayo de 2026')).toMatch(/“x”\. Atiéndalas a más tardar el 4 de mayo de 2026\.$/)
})

it('tells whom it refused nothing of the folio', () => {
  const datos = { folio: '2026-2-0042', titulo: 'x', dependencia: 'Copred' }
  const said = dichoDeAviso('adhesion-respondida', { ...datos, respuesta: 'rechazada' })
  expect(`${said.asunto} ${said.texto}`).not.toContain('0042')
})

it.each([
  ['{folio} {titulo}', 'Falta el dato {vence}: sin él no se entiende de qué se avisa.'],
  ['{vence}', 'Falta el dato {folio}: sin él no se entiende de qué se avisa.'],
  ['sin nada', 'Falta poner los datos {folio}, {vence}: sin ellos no se entiende de qué se avisa.'],
  [
    '{folio} {vence} {motivo}',
    /no tiene el dato \{motivo\}\. Puede usar \{folio\}, \{titulo\}, \{vence\}/,
  ],
  ['{folio} {vence', /Falta cerrar o abrir/],
  ['{folio} {vence} [a [b {folio}]]', /Falta cerrar o abrir/],
  ['{folio} {vence} [siempre]', /entre \[ \] se omite/],
  ['', /Escriba el texto/],
  [`{folio} {vence} ${'x'.repeat(2000)}`, /2,000 caracteres/],
])('refuses «%s» in words', (texto, mensaje) => {
  const issues = issuesOfPlantilla('accion-devuelta', { asunto: 'Devuelta {folio}', texto })
  expect(issues).toEqual([{ campo: 'texto', mensaje: expect.stringMatching(mensaje) }])
})

it('keeps the titles of borradores out of subjects', () => {
  const { texto } = PLANTILLAS['recordatorio-borradores']
  const issues = issuesOfPlantilla('recordatorio-borradores', { asunto: '{titulos}', texto })
  expect(issues).toMatchObject([{ campo: 'asunto' }])
})

it.each(PLANTILLA_TIPOS)(
  'the text of the house for %s passes its own rules, and says all',
  (tipo) => {
    expect(issuesOfPlantilla(tipo, PLANTILLAS[tipo])).toEqual([])
  },
)

/** The kind of aviso that a plantilla tells. */
function avisoTipoDe(tipo: PlantillaTipo): AvisoTipo {
  if (tipo === 'adhesion-rechazada') return 'adhesion-respondida'
  if (tipo === 'errata-rechazada') return 'errata-decidida'
  const isRespuesta = tipo === 'redaccion-rechazada' || tipo === 'redaccion-callada'
  return isRespuesta ? 'redaccion-respondida' : tipo
}

// Compared whole, because they are what is read: `vitest run lib/aviso/plantilla.test.ts -u` writes them anew.
it.each(PLANTILLA_TIPOS)('golden: %s', async (tipo) => {
  const datos = ejemploDe(tipo)
  const isTitular = tipo.startsWith('titular-')
  const aviso = {
    tipo: avisoTipoDe(tipo),
    datos,
    ruta: isTitular ? null : '/inicio',
  }
  const para = isTitular
    ? { nombre: 'Titular de ejemplo', titularDe: 'Secretaría de Movilidad' }
    : { nombre: 'Enlace de Semovi' }
  const { asunto, texto, html } = correoDeAvisos([aviso], para, casa)
  expect(`${asunto}${texto}`).not.toMatch(/undefined|null|[{}[\]]/)
  const whole = `Asunto: ${asunto}\n\n${texto}\n===\n\n${html}`
  await expect(whole).toMatchFileSnapshot(`plantillas/golden/${tipo}.txt`)
})
