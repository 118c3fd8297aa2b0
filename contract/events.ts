import { z } from 'zod'
import { appStatusSchema } from './app.ts'
import { checkProgressSchema } from './checks.ts'
import type { EventName } from './channels.ts'
import { pagingProgressSchema } from './paging.ts'
import { tenantsChangeSchema } from './tenants.ts'

/** What main says unasked, by its name. */
export const eventContract = {
  'status-changed': appStatusSchema,
  'tenants-changed': tenantsChangeSchema.nullable(),
  /** The folder with saved requests, whoever changed it. */
  'saved-changed': z.null(),
  /** What was sent was kept, noted or forgotten, or could not be. */
  'history-changed': z.null(),
  /** One saved request of a run of checks has ended, or begins to wait. */
  'checks-progress': checkProgressSchema,
  /** One page more has come of all that are put together, or a rate limit is waited for. */
  'paging-progress': pagingProgressSchema,
  'menu-command': z.object({
    command: z.enum([
      'new-tenant',
      'new-tab',
      'close-tab',
      'send',
      'palette',
      'settings',
      'focus-tenants',
      'focus-people',
      'copy-curl',
      'inspector',
      'import',
      'help',
      'shortcuts',
    ]),
  }),
  /** Main waits for what the window holds, until `workspace:handed-over`. */
  'window-closes': z.null(),
} as const satisfies Record<EventName, z.ZodType>

export type EventOf<E extends EventName> = z.infer<(typeof eventContract)[E]>
