import { writeFileSync } from 'node:fs'
import { workflowMarkdown } from './workflow-doc'

writeFileSync('docs/workflow.md', workflowMarkdown())
