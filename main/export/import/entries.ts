import type { ImportEntry } from '../../../contract/importing.ts'
import type { PastedEntry } from '../../pasted/choice.ts'
import { redactText } from '../../wire/redact.ts'
import { secretsInHeaders } from '../known-secrets.ts'

/** The requests of a text as a list to choose from: without their credentials. */
export function listed(entries: readonly PastedEntry[]): readonly ImportEntry[] {
  return entries.map(entryOf)
}

function entryOf({
  name = '',
  status = null,
  totalMs = null,
  isFailed = false,
  read,
}: PastedEntry): ImportEntry {
  const facts = { name: redactText(name), status, totalMs, isFailed }
  if ('problem' in read) return { ...facts, method: '', url: '', problem: read.problem }
  const { method, url, headers } = read.request
  return { ...facts, method, url: redactText(url, secretsInHeaders(headers)), problem: null }
}
