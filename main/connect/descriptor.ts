import { z } from 'zod'
import type { Mend, Product } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { mend } from './mends.ts'
import { findPastedObjects } from '../pasted/objects/objects-in-text.ts'
import type { FoundObject } from '../pasted/objects/objects-in-text.ts'
import { lintScopes } from './scopes.ts'
import { asWritten } from '../wire/unredacted.ts'

/** The parts of an atlassian-connect.json that this app reads. */
export interface Descriptor {
  readonly key: string
  readonly name: string | null
  /** The app's own address, not the site's. */
  readonly baseUrl: string | null
  /** In upper case, as declared otherwise. */
  readonly scopes: readonly string[]
  readonly apiMigrations: Readonly<Record<string, boolean>>
  readonly authentication: string | null
}

export interface DescriptorText {
  readonly descriptor: Descriptor
  readonly mends: readonly Mend[]
}

const optionalText = z.string().min(1).nullable().catch(null)

const descriptorSchema = z.object({
  key: z.string().trim().min(1),
  name: optionalText,
  baseUrl: optionalText,
  scopes: z.array(z.string()).default([]),
  apiMigrations: z.record(z.string(), z.boolean()).catch({}),
  authentication: z.object({ type: z.string() }).nullable().catch(null),
})

/**
 * Reads a pasted atlassian-connect.json, as tolerantly as a payload is read.
 *
 * @throws AppError `descriptor_unreadable`, with line and column where reading stopped
 * @see https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 */
export function readDescriptor(text: string): DescriptorText {
  const { objects, failure } = findPastedObjects(text, isDescriptor)
  const found = objects[0]
  if (found === undefined) throw notFound(text, failure)
  const read = descriptorSchema.safeParse(asWritten(found.value))
  if (!read.success) throw misshapen(read.error)
  const { authentication, scopes, ...rest } = read.data
  return {
    descriptor: {
      ...rest,
      scopes: scopes.map((scope) => scope.trim().toUpperCase()),
      authentication: authentication?.type ?? null,
    },
    mends: mendsOf(found),
  }
}

/** What is worth saying of an installed descriptor, in sentences; the mends are among them. */
export function descriptorNotes(
  { descriptor, mends }: DescriptorText,
  app: {
    readonly appKey: string
    readonly product: Product
  },
): string[] {
  const notes = mends.map(({ message }) => message)
  if (descriptor.key !== app.appKey) {
    notes.push(
      `This descriptor is of ${descriptor.key}; the tenant was installed by ${app.appKey}.`,
    )
  }
  notes.push(...lintScopes(descriptor.scopes, app.product))
  if (descriptor.authentication !== null && descriptor.authentication !== 'jwt') {
    notes.push(
      `Its authentication is “${descriptor.authentication}”, not jwt: there is no shared secret to sign with.`,
    )
  }
  notes.push(
    'Only the version that the site has installed counts: a new scope waits for the site’s approval.',
  )
  return notes
}

const MARKS = ['scopes', 'modules', 'authentication', 'apiMigrations', 'lifecycle', 'vendor']

function isDescriptor(value: Readonly<Record<string, unknown>>): boolean {
  return 'key' in value && !('clientKey' in value) && MARKS.some((mark) => mark in value)
}

function mendsOf(found: FoundObject): Mend[] {
  return [...found.mends].map((id) => mend(id))
}

function notFound(
  text: string,
  failure: ReturnType<typeof findPastedObjects>['failure'],
): AppError {
  const where = failure === null ? '' : `line ${failure.line}, column ${failure.column}`
  const isPayload = /\bclientKey\b/.test(text)
  return new AppError(
    'descriptor_unreadable',
    isPayload
      ? 'This is an installed payload, not a descriptor: it names no scopes.'
      : failure === null
        ? 'There is no app descriptor in this text.'
        : `No app descriptor could be read. At ${where}, ${failure.expected} was expected.`,
    {
      hint: 'Paste the atlassian-connect.json that your app serves; it names key and scopes.',
      ...(failure === null ? {} : { details: { where, expected: failure.expected } }),
    },
  )
}

function misshapen(error: z.ZodError): AppError {
  const fields = [...new Set(error.issues.map((issue) => issue.path.join('.')))].join(', ')
  return new AppError(
    'descriptor_unreadable',
    `The descriptor cannot be used: ${fields} is not what it should be.`,
    {
      hint: 'key is a text, scopes a list of texts such as ["READ", "ACT_AS_USER"].',
      details: { fields },
    },
  )
}
