import { PrismaPg } from '@prisma/adapter-pg'
import { connection } from 'next/server'
import { PrismaClient } from '../../../../generated/prisma/client'

const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
const prisma = new PrismaClient({ adapter })

/** The least that shows the queue's fifty rows: no session, no frame, nothing counted, one statement, one table. */
export default async function Cola() {
  await connection()
  const rows = await prisma.$queryRaw`
    select a.folio, a.titulo, a.estado, a.fechas_texto, a.hallazgos, a.enviada_en::text, d.nombre, d.siglas,
      coalesce(e.nombre, 'Transversal') as eje, e.color, u.nombre as asignada
    from accion a
    join semestre s on s.id = a.semestre_id
    join dependencia d on d.id = a.responsable_id
    left join eje e on e.id = a.eje_id
    left join usuario u on u.id = a.asignada_a_id
    where s.clave = '2026-2' and a.estado = 'enviada'
    order by a.enviada_en, a.numero limit 50`
  return (
    <table>
      <caption>Por revisar</caption>
      <thead>
        <tr>
          {['Folio', 'Título', 'Dependencia', 'Estado', 'Espera', 'La revisa'].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.folio}>
            <td>{row.folio}</td>
            <th scope="row">
              <a href={`/revision/${row.folio}`}>{row.titulo}</a>
              <span>
                <span>{row.fechas_texto}</span> <span>{row.eje}</span> <span>{row.hallazgos}</span>
              </span>
            </th>
            <td>
              <abbr title={row.nombre}>{row.siglas}</abbr>
            </td>
            <td>{row.estado}</td>
            <td>{row.enviada_en}</td>
            <td>{row.asignada}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
