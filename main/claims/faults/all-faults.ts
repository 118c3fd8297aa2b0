import { accessFaults } from './access.ts'
import { assertionFaults } from './assertion.ts'
import { connectJwtFaults } from './connect-jwt.ts'
import { nameFaults } from './names.ts'

/** Every fault that a lint and a rule share, by its public id. */
export const faults = {
  ...assertionFaults,
  ...accessFaults,
  ...connectJwtFaults,
  ...nameFaults,
} as const
