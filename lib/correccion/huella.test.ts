import { expect, it } from 'vitest'
import { huellaDeHallazgo } from './huella'

const doble = { regla: 'palabra_doble', campo: 'descripcion', cita: 'y y' } as const

it('is the SHA-256 of regla, campo and cita, one a line', () => {
  // printf 'palabra_doble\ndescripcion\ny y' | sha256sum
  expect(huellaDeHallazgo(doble)).toBe(
    'f55a9ec00513294fe9e722f960d9cb977b1f228953bf813729bde1293b9dc724',
  )
  expect(huellaDeHallazgo({ ...doble, cita: 'y  y' })).not.toBe(huellaDeHallazgo(doble))
})
