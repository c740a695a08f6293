import { expect, it } from 'vitest'
import { ESTADOS_SEMESTRE } from '@/lib/catalogo/semestre'
import { ROLES } from '@/lib/usuario/usuario'
import { canAsignar } from './policy'
import { ESTADOS } from './workflow'

it('only a coordinador says who reviews, only while it goes between enlace and Gabinete, and the semestre is not closed', () => {
  const allowed = ROLES.flatMap((rol) =>
    ESTADOS.flatMap((estado) =>
      ESTADOS_SEMESTRE.filter((semestre) =>
        canAsignar(
          { id: 'x', roles: [rol], dependencias: [] },
          { estado, semestre: { estado: semestre } },
        ),
      ).map((semestre) => `${rol} ${estado} ${semestre}`),
    ),
  )
  expect(allowed).toEqual(
    ['enviada', 'devuelta'].flatMap((estado) =>
      ['programado', 'abierto', 'en_revision'].map(
        (semestre) => `coordinador ${estado} ${semestre}`,
      ),
    ),
  )
})
