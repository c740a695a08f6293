import { expect, it } from 'vitest'
import { readEnv } from './env'

const base = { DATABASE_URL: 'postgresql://x/y', NEXTAUTH_SECRET: 's'.repeat(32) }
const s3 = {
  S3_ENDPOINT: 'https://s3.example',
  S3_BUCKET: 'evidencia',
  S3_ACCESS_KEY_ID: 'id',
  S3_SECRET_ACCESS_KEY: 'key',
}

it('files go to S3 with all of its settings, to the disk with none, and nowhere with half of them', () => {
  expect(readEnv(base).S3).toBeNull()
  expect(readEnv({ ...base, ...s3 }).S3).toMatchObject({ bucket: 'evidencia', region: 'us-east-1' })
  expect(() => readEnv({ ...base, ...s3, S3_BUCKET: '' })).toThrow(/faltan.*: S3_BUCKET$/)
})

it('the address of the scanner says how to reach it', () => {
  expect(readEnv({ ...base, ESCANER_URL: 'tcp://127.0.0.1:3310' }).ESCANER_URL).toContain('3310')
  expect(() => readEnv({ ...base, ESCANER_URL: 'clamav' })).toThrow(/ESCANER_URL/)
})
