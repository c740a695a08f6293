import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

/** @type {import('next').NextConfig} */
export default { output: 'standalone', outputFileTracingRoot: root, turbopack: { root } }
