import { afterAll } from 'vitest'
import { administer } from '../scratch'
import { copyTemplate } from './copy'

/** Before each test file: a database of its own, with the demonstration in it, which the client of DATABASE_URL uses. */
const {
  TEST_ADMIN_URL = '',
  TEST_APP_URL = '',
  TEST_OWNER_URL = '',
  TEST_TEMPLATE = '',
} = process.env
const copy = await copyTemplate(TEST_ADMIN_URL, TEST_APP_URL, TEST_OWNER_URL, TEST_TEMPLATE, 'file')
process.env.DATABASE_URL = copy.url
process.env.DATABASE_OWNER_URL = copy.ownerUrl
process.env.NEXTAUTH_SECRET ??= 'a-secret-only-for-tests-of-32-characters'
process.env.DEMO = '1'
// The test runner puts its own base path there.
process.env.BASE_URL = ''

afterAll(() => administer(TEST_ADMIN_URL, `drop database if exists ${copy.name} with (force)`))
