import { validate } from './validation'

await validate()
