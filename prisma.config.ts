import { defineConfig } from 'prisma/config'

/** Only `prisma generate` and editors read this; migrations run through lib/core/server/migrate.ts. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
