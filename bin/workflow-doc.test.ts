import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { workflowMarkdown } from './workflow-doc'

it('docs/workflow.md is what the table says (npm run docs)', () => {
  expect(readFileSync('docs/workflow.md', 'utf8')).toBe(workflowMarkdown())
})
