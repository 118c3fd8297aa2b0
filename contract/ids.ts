import { z } from 'zod'

/** What main names something by: a tenant, an exchange, a body. */
export const idSchema = z.string().min(1).max(200)

/** Of an Atlassian account; never a user key. */
export const accountIdSchema = z.string().min(1).max(255)
