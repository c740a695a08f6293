import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where the browser for the tests is: CHROMIUM, the system's, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ]
  return places.find((place) => place && existsSync(place)) ?? null
}

export const noChromium =
  'No hay navegador para las pruebas: instale Chromium (en Debian, apt-get install chromium) o indique su ruta en CHROMIUM.'

/** Installs Debian's Chromium when there is no browser and we may. */
export function installChromium(): void {
  if (findChromium() !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.error('Instalando Chromium…')
  const options = {
    stdio: ['ignore', 2, 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-q'], { ...options, stdio: ['ignore', 2, 2] })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    ...options,
    stdio: ['ignore', 2, 2],
  })
}
