import {
  BookOpen,
  ChartNoAxesColumn,
  House,
  Inbox,
  Landmark,
  ListChecks,
  Settings,
  type LucideIcon,
} from 'lucide-react'
import { contar } from '@/lib/core/contar'
import { hasRol, type Rol } from '@/lib/usuario/usuario'

/** A desk: a place of work that some roles have. */
export type Escritorio = {
  href: string
  label: string
  Icon: LucideIcon
  /** How many things wait there, and how that is said. */
  count?: { total: number; words: string }
}

type Conteos = { borradores: number; devueltas: number; porRevisar: number; propuestas: number }

type Regla = Omit<Escritorio, 'count'> & {
  roles: readonly Rol[]
  count?: (conteos: Conteos) => Escritorio['count']
}

const REGLAS: readonly Regla[] = [
  {
    href: '/inicio',
    label: 'Inicio',
    Icon: House,
    roles: ['enlace', 'coordinador', 'administrador', 'consulta'],
  },
  {
    href: '/acciones',
    label: 'Acciones',
    Icon: ListChecks,
    roles: ['enlace', 'consulta'],
    count: ({ borradores, devueltas }) => ({
      total: borradores + devueltas,
      words: `${contar(borradores, 'borrador', 'borradores')}, ${contar(devueltas, 'devuelta', 'devueltas')}`,
    }),
  },
  {
    href: '/revision',
    label: 'Revisión',
    Icon: Inbox,
    roles: ['coordinador'],
    count: ({ porRevisar }) => ({
      total: porRevisar,
      words: `${porRevisar} por revisar`,
    }),
  },
  {
    href: '/seguimiento',
    label: 'Seguimiento',
    Icon: ChartNoAxesColumn,
    roles: ['coordinador', 'administrador'],
  },
  {
    href: '/informes',
    label: 'Informes',
    Icon: BookOpen,
    roles: ['coordinador', 'administrador', 'consulta'],
  },
  {
    href: '/catalogos',
    label: 'Catálogos',
    Icon: Landmark,
    roles: ['coordinador', 'administrador'],
    count: ({ propuestas }) => ({
      total: propuestas,
      words: contar(propuestas, 'propuesta', 'propuestas'),
    }),
  },
  {
    href: '/administracion',
    label: 'Administración',
    Icon: Settings,
    roles: ['administrador'],
  },
]

/** The desks this person has, in the order of the rail. */
export function escritoriosDe(roles: readonly Rol[], conteos: Conteos): Escritorio[] {
  return REGLAS.filter((regla) => regla.roles.some((rol) => hasRol({ roles }, rol))).map(
    ({ href, label, Icon, count }) => ({ href, label, Icon, count: count?.(conteos) }),
  )
}

/** Where the search of the top bar looks: the queue for who reviews, else the own list. */
export function buscadorDe(roles: readonly Rol[]): string | null {
  if (hasRol({ roles }, 'coordinador')) return '/revision'
  return hasRol({ roles }, 'enlace') ? '/acciones' : null
}
