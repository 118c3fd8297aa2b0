import type { ComparedAnswer, ComparedAnswers } from '../../contract/comparing.ts'
import type { SeenBody } from '../../contract/exchange.ts'
import { compareHeaders, compareStatus, type Sites } from '../comparing/compare-answers.ts'
import { AppError } from '../errors.ts'
import { answerOf, pathOf, tellExchange } from '../history/kept-exchange.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import { originOf } from '../wire/same-origin.ts'
import { personNameOf, type HistoryService } from './history.ts'
import type { KeptExchange, KeptExchanges } from './kept-exchanges.ts'
import type { LongText, TextReader } from './readings.ts'
import { wholeText } from './whole-text.ts'

interface ComparingTools {
  readonly history: Pick<HistoryService, 'exchangeOf'>
  readonly exchanges: KeptExchanges
  readonly bodies: KeptBodies
  readonly texts: TextReader
  readonly nameOf: (tenantId: string, accountId: string) => string | null
}

/** Two answers held against each other: of two people, of two times, of two tenants. */
export class ComparingService {
  readonly #tools: ComparingTools

  constructor(tools: ComparingTools) {
    this.#tools = tools
  }

  /** Throws AppError `exchange_unknown`, and the signal's reason. */
  async answers(
    order: { readonly left: string; readonly right: string },
    signal: AbortSignal,
  ): Promise<ComparedAnswers> {
    const [left, right] = [await this.#kept(order.left), await this.#kept(order.right)]
    const [one, other] = [await this.#seen(left), await this.#seen(right)]
    const sites: Sites = [siteOf(left), siteOf(right)]
    signal.throwIfAborted()
    const against = { text: other.text, sites }
    const body = await this.#tools.texts.read('comparison', one.text, signal, { against })
    const notes = [...one.notes.map(onThe('left')), ...other.notes.map(onThe('right'))]
    return {
      left: this.#told(left),
      right: this.#told(right),
      parts: [
        compareStatus(one.status, other.status, sites),
        { ...body, notes: [...notes, ...body.notes] },
        ...compareHeaders(one.headers, other.headers, sites),
      ],
    }
  }

  async #kept(id: string): Promise<KeptExchange> {
    const { history, exchanges } = this.#tools
    if ((await history.exchangeOf(id)) !== null) return exchanges.get(id)
    throw new AppError('exchange_unknown', 'One of the two answers is not kept any more.', {
      hint: 'Send its request again.',
    })
  }

  async #seen({ exchange }: KeptExchange) {
    const answer = answerOf(exchange)
    if (answer === null) {
      const why = exchange.steps.at(-1)?.networkError?.message ?? exchange.failure?.message
      return { status: `no answer: ${why ?? exchange.outcome}`, headers: [], text: '', notes: [] }
    }
    const { status, statusText, headers, body } = answer
    return {
      status: `${status} ${statusText}`.trim(),
      headers,
      ...(await this.#textOf(exchange.assembled?.body ?? body)),
    }
  }

  async #textOf(body: SeenBody): Promise<{ text: LongText; notes: string[] }> {
    const remarks = body.remark === undefined ? [] : [body.remark]
    if (body.encoding === 'base64') {
      const text = JSON.stringify({ bytes: body.size, base64: body.head })
      return { text, notes: [...remarks, 'Its bytes are not a text: their base64 is compared.'] }
    }
    const { text, isWhole } = await wholeText(body, this.#tools.bodies)
    const cut = `Only its first ${body.head.length} characters are held.`
    return { text, notes: isWhole ? remarks : [...remarks, cut] }
  }

  #told({ exchange, built }: KeptExchange): ComparedAnswer {
    const name = personNameOf(exchange, (id) => this.#tools.nameOf(exchange.tenantId, id))
    return tellExchange(exchange, name, { method: built.method, path: pathOf(built.url) })
  }
}

function siteOf({ tenant: { baseUrl } }: KeptExchange): string {
  return originOf(baseUrl) ?? baseUrl
}

function onThe(side: 'left' | 'right') {
  return (note: string): string => `Of the ${side} one: ${note}`
}
