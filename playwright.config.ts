import { defineConfig } from '@playwright/test'
import { findChromium } from './bin/chromium'

const port = process.env.E2E_PORT ?? '3199'

/** The server under test is the one people use: the standalone build, over a database of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      // Chromium's own sandbox refuses root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [{ name: 'desktop' }],
  webServer: {
    command: `"${process.execPath}" --import tsx bin/e2e-server.ts`,
    url: `http://localhost:${port}/api/salud`,
    env: { PORT: port },
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
