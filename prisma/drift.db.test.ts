import { expect, it } from 'vitest'
import { drift } from '@/lib/core/server/migrate'

it('the migrations, run from nothing, make what schema.prisma says', async () => {
  expect(await drift(process.env.DATABASE_OWNER_URL ?? '')).toBeNull()
})
