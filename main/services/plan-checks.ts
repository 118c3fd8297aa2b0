import type { CheckResult, CheckRun, Expected } from '../../contract/checks.ts'
import type { ActingAs } from '../../contract/acting.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { SavedRequest } from '../../contract/saved.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { expectedOf, fillExpected } from '../checks/fill-expectation.ts'
import { breathing, inTurns } from '../breathing.ts'
import { AppError } from '../errors.ts'
import { draftOfSaved } from '../saved/draft-of-saved.ts'
import { fillDraft } from '../saved/variables.ts'
import type { RequestsService } from './requests.ts'
import type { SavedService } from './saved.ts'

/** `tenantId` is that of `tenant`. */
export interface PlanOrder extends Omit<CheckRun, 'runId' | 'confirmed'> {
  readonly tenant: TenantProfile
}

export interface CheckOrder extends CheckRun, PlanOrder {}

export interface ReadyCheck {
  /** Its variables are filled when it is sent. */
  readonly draft: RequestDraft
  /** As this tenant fills it. */
  readonly expected: Expected | null
}

/** A request as one identity, ready to be sent or with the reason why it cannot be. */
export interface Planned {
  readonly told: Pick<CheckResult, 'path' | 'name' | 'method' | 'address' | 'actingAs'>
  readonly ready: ReadyCheck | AppError
  /** To be asked before it is sent; null where nothing is asked. */
  readonly write: string | null
}

interface PlanTools {
  readonly saved: Pick<SavedService, 'requestsIn'>
  readonly requests: Pick<RequestsService, 'writeToConfirm'>
}

/**
 * What a run is to send, in the order of the files, each as everybody who was asked for.
 *
 * @throws AppError `file_unreadable` of the folder
 */
export async function planChecks(
  { folder, paths, tenant, actingAs }: PlanOrder,
  { saved, requests }: PlanTools,
): Promise<readonly Planned[]> {
  const meant = paths === null ? null : new Set(paths)
  const files = (await saved.requestsIn(folder)).filter(
    ({ path }) => meant === null || meant.has(path),
  )
  const planned: Planned[] = []
  const breathe = breathing()
  for (const { path, request } of files)
    for (const as of actingAs) {
      await breathe()
      const told = { path, ...namesOf(path, request), actingAs: as }
      const ready = request instanceof AppError ? request : await readyFor(request, tenant, as)
      planned.push({ told, ...(await asked(ready, { tenant, actingAs: as }, requests)) })
    }
  return planned
}

function namesOf(
  path: string,
  request: SavedRequest | AppError,
): Pick<CheckResult, 'name' | 'method' | 'address'> {
  if (request instanceof AppError)
    return { name: path.split('/').at(-1) ?? path, method: '', address: '' }
  return { name: request.name, method: request.method, address: request.path }
}

async function readyFor(
  request: SavedRequest,
  tenant: TenantProfile,
  actingAs: ActingAs,
): Promise<ReadyCheck | AppError> {
  const values = tenant.variables ?? {}
  try {
    const draft = draftOfSaved(request)
    await inTurns(fillDraft(draft, values))
    const { expect } = request
    const expected = expect === null ? null : fillExpected(expectedOf(expect, actingAs), values)
    return { draft, expected }
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

async function asked(
  ready: ReadyCheck | AppError,
  by: { readonly tenant: TenantProfile; readonly actingAs: ActingAs },
  requests: PlanTools['requests'],
): Promise<Pick<Planned, 'ready' | 'write'>> {
  if (ready instanceof AppError) return { ready, write: null }
  try {
    return { ready, write: await requests.writeToConfirm({ ...by, draft: ready.draft }) }
  } catch (error) {
    if (error instanceof AppError) return { ready: error, write: null }
    throw error
  }
}

/** Throws AppError `write_not_confirmed`, which names all of them at once. */
export function refuseWrites(planned: readonly Planned[]): void {
  const writes = planned.flatMap(({ write }) => write ?? [])
  if (writes.length === 0) return
  const some = `${writes.length} of these ${planned.length} requests`
  const change = writes.length === 1 ? 'changes' : 'change'
  const told = planned.length === 1 ? 'This request writes' : `${some} ${change} something`
  throw new AppError('write_not_confirmed', `${told}:\n${writes.join('\n')}`, {
    hint: 'Answer the question before sending.',
  })
}
