import { ownerRole } from '@/lib/core/server/postgres/roles'
import { administer, withDatabase } from '../scratch'

/** The name of a copy: tells whose it is, so that it can be swept once that process is gone. */
export const copyName = (kind: string) =>
  `copy_${process.pid}_${kind}_${Math.random().toString(36).slice(2, 8)}`

/** Copies the template; answers the URLs of the copy for the application and for its owner. */
export async function copyTemplate(
  adminUrl: string,
  appUrl: string,
  ownerUrl: string,
  template: string,
  kind: string,
) {
  const name = copyName(kind)
  await administer(
    adminUrl,
    `create database ${name} template ${template} owner ${ownerRole} strategy file_copy`,
  )
  return { name, url: withDatabase(appUrl, name), ownerUrl: withDatabase(ownerUrl, name) }
}
