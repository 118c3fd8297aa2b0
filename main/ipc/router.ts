import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { channels, type Channel } from '../../contract/channels.ts'
import { contract, type RequestOf, type ResponseOf } from '../../contract/contract.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { breathing } from '../breathing.ts'
import { AppError } from '../errors.ts'
import type { Log } from '../ports.ts'
import { OWN_DEFECT, refusedRequest } from './refused-request.ts'
import { isTrustedSender } from './trust.ts'
import { weighsAtMost } from '../weight.ts'

export type Handlers = {
  readonly [C in Channel]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>
}

/** No request has reason to be larger: bodies of files are named by path, not carried. */
const HEAVIEST_REQUEST = 16 * 1024 * 1024

/**
 * Answers every channel: sender check, size, parse the request, run, parse the answer. What a
 * handler throws becomes a failure; what is not an AppError is logged by name only, since its
 * message could hold anything.
 */
export function answerChannels(input: {
  readonly ipc: Pick<IpcMain, 'handle'>
  /** A call waits for them: a page is there before all is read that it may ask for. */
  readonly handlers: Promise<Handlers>
  readonly trustedOrigins: readonly string[]
  readonly log: Log
}): void {
  for (const channel of channels) {
    input.ipc.handle(channel, async (event: IpcMainInvokeEvent, request: unknown) => {
      if (!isTrustedSender(event.senderFrame, input.trustedOrigins)) {
        input.log.warn('ipc sender refused', { channel })
        return refused({
          code: 'untrusted_sender',
          message: 'This page may not call Understudy.',
          hint: null,
          details: {},
        })
      }
      return answer(channel, await input.handlers, request, input.log)
    })
  }
}

/** One call, without Electron: what the router does behind the sender check. */
export async function answer(
  channel: Channel,
  handlers: Handlers,
  request: unknown,
  log: Log,
): Promise<Result<unknown>> {
  try {
    const parsed = parseRequest(channel, request)
    const run = handlers[channel] as (request: unknown) => unknown
    return { ok: true, value: await parseAnswer(channel, await run(parsed)) }
  } catch (error) {
    return refused(failureOf(error, channel, log))
  }
}

function parseRequest(channel: Channel, request: unknown): unknown {
  if (!weighsAtMost(request, HEAVIEST_REQUEST)) {
    throw new AppError(
      'invalid_message',
      `This is more than ${HEAVIEST_REQUEST / 1024 / 1024} MiB, which is the most that Understudy takes at once.`,
      { hint: 'Choose a file for what is large, or give the part of it that is meant.' },
    )
  }
  const parsed = contract[channel].request.safeParse(request)
  if (parsed.success) return parsed.data
  throw refusedRequest(channel, request, parsed.error.issues[0])
}

/** A long list is looked through in turns: that of ten thousand tenants takes a tenth of a second. */
async function parseAnswer(channel: Channel, value: unknown): Promise<unknown> {
  const schema = contract[channel].response
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value))
    return agreed(schema, value, channel)
  const breathe = breathing()
  const entries: unknown[] = []
  for (const [at, entry] of value.entries()) {
    await breathe()
    entries.push(agreed(schema.element as z.ZodType, entry, channel, [at]))
  }
  return entries
}

function agreed(
  schema: z.ZodType,
  value: unknown,
  channel: Channel,
  place: readonly number[] = [],
): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new AppError('invalid_answer', `Understudy's own answer to ${channel} is not as agreed.`, {
    hint: OWN_DEFECT,
    details: { where: [...place, ...(parsed.error.issues[0]?.path ?? [])].join('.') },
  })
}

function failureOf(error: unknown, channel: Channel, log: Log): Failure {
  if (error instanceof AppError) return error.toFailure()
  log.error('handler failed', { channel, kind: error instanceof Error ? error.name : typeof error })
  return {
    code: 'internal',
    message: `Understudy itself failed in ${channel}.`,
    hint: 'Nothing you typed is lost. Please report it with the name above.',
    details: {},
  }
}

function refused(failure: Failure): Result<never> {
  return { ok: false, failure }
}
