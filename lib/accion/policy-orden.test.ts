import { expect, it } from 'vitest'
import { ROLES } from '@/lib/usuario/usuario'
import { canOrdenar } from './policy-orden'
import { ESTADOS } from './workflow'

it('lets the administrador alone, and only what is aprobada and in no closed edición', () => {
  const allowed = ROLES.flatMap((rol) =>
    ESTADOS.flatMap((estado) =>
      [true, false]
        .filter((enEdicionCerrada) => canOrdenar({ roles: [rol] }, { estado, enEdicionCerrada }))
        .map((enEdicionCerrada) => `${rol} ${estado} ${enEdicionCerrada}`),
    ),
  )
  expect(allowed).toEqual(['administrador aprobada false'])
})
