import { installChromium } from './chromium'
import { validate } from './validation'

/** `npm test`: what the tests need on a bare machine, then everything. */
installChromium()
await validate()
