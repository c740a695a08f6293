import { expect, it } from 'vitest'
import { correoDeAvisos, type AvisoEnCorreo } from './correo'

const casa = { baseUrl: 'https://acciones.ejemplo.mx', organo: 'Gabinete de ejemplo' }
const devuelta: AvisoEnCorreo = {
  tipo: 'accion-devuelta',
  datos: { folio: '2026-2-0042', titulo: 'Taller “de prueba”', vence: '4 de diciembre de 2026' },
  ruta: '/acciones/2026-2-0042',
}

it('tells one aviso, whole', () => {
  expect(correoDeAvisos([devuelta], { nombre: 'Enlace de Semovi' }, casa)).toMatchObject({
    asunto: 'Acción devuelta con observaciones: 2026-2-0042',
    texto: `Enlace de Semovi:

El Gabinete devolvió con observaciones la acción 2026-2-0042, “Taller ‘de prueba’”. Atiéndalas a más tardar el 4 de diciembre de 2026.
https://acciones.ejemplo.mx/acciones/2026-2-0042

--
Gabinete de ejemplo
Recibe este mensaje porque tiene una cuenta en https://acciones.ejemplo.mx. No responda a esta dirección. En https://acciones.ejemplo.mx/avisos puede elegir si los recibe uno por uno o en un resumen diario.
`,
  })
})

it('tells a day of avisos in one message, in their order', () => {
  const aprobada: AvisoEnCorreo = { ...devuelta, tipo: 'accion-aprobada' }
  const { asunto, texto } = correoDeAvisos(
    [devuelta, aprobada],
    { nombre: 'Enlace de Semovi' },
    casa,
  )
  expect(asunto).toBe('Resumen: 2 avisos')
  expect(texto.indexOf('devolvió')).toBeLessThan(texto.indexOf('aprobó'))
})

it('keeps a line break of a folio out of the subject', () => {
  const datos = { ...devuelta.datos, folio: '2026\r\nBcc: otra@ejemplo.mx' }
  expect(correoDeAvisos([{ ...devuelta, datos }], { nombre: 'X' }, casa).asunto).not.toMatch(
    /[\r\n]/,
  )
})
