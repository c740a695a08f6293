import { PASO_LABELS } from '@/lib/accion/labels'
import { ESTADOS, PASOS, reglaDe, type Estado, type Paso } from '@/lib/accion/workflow'

const moves = (paso: Paso): [Estado, string][] =>
  reglaDe(paso).from.map((from) => {
    const { to } = reglaDe(paso)
    if (to === 'gone') return [from, '[*]']
    if (to === 'previous') return [from, 'enviada']
    return [from, to === 'same' ? from : to]
  })

function diagram(): string {
  const lines = PASOS.filter((paso) => reglaDe(paso).to !== 'same').flatMap((paso) =>
    moves(paso).map(([from, to]) => `  ${from} --> ${to}: ${paso}`),
  )
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> borrador', ...lines, '```'].join('\n')
}

function table(): string {
  const rows = PASOS.map((paso) => {
    const { rol, from, to, freezes } = reglaDe(paso)
    const frozen = freezes ? 'yes' : ''
    return `| ${paso} | ${rol} | ${from.join(', ')} | ${to} | ${frozen} | ${PASO_LABELS[paso]} |`
  })
  return [
    '| paso | rol | from | to | freezes a revisión | in the history |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** docs/workflow.md, whole, from the table in lib/accion/workflow.ts. */
export function workflowMarkdown(): string {
  return `# The workflow

Generated from \`lib/accion/workflow.ts\` by \`npm run docs\`; a test fails when it is stale. What each paso
needs beyond rol, estado and semestre stands in \`lib/accion/policy.ts\`. The estados are ${ESTADOS.join(', ')}.

${diagram()}

\`deshacer-fusion\` goes back to the estado the acción had (enviada or aprobada); the común it was merged into,
which \`fusionar\` makes enviada, becomes descartada from whatever estado it has.

${table()}
`
}
