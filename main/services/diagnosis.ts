import type { ActingAs } from '../../contract/acting.ts'
import type {
  CheckOrder,
  ComparedSide,
  Comparison,
  SidesOrder,
  Diagnosis,
  Evidence,
  Learnt,
} from '../../contract/diagnosis.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { TextDiagnosis, TextOrder } from '../../contract/understood.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { Person } from '../../contract/people.ts'
import { directoryOf } from '../people/directory.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import { collectEvidence } from '../diagnosis/collect-evidence.ts'
import { readComparisons, withComparisons } from '../diagnosis/compare.ts'
import { ABOUT_THE_CALLER, type CheckedExchange, offeredCheck } from '../diagnosis/offered-check.ts'
import { reportHtml, reportMarkdown } from '../diagnosis/report.ts'
import type { Clipboard, PersonalFiles } from '../ports.ts'
import { refuseAnotherOrigin } from '../tenants/own-origin.ts'
import type { Tenants } from '../tenants/tenants.ts'
import { originOf } from '../wire/same-origin.ts'
import { taughtBy, type AskAsOthers } from './ask-as-others.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import type { HistoryService } from './history.ts'
import type { ExportingService } from './exporting.ts'
import type { TextReader } from './readings.ts'
import { UnderWay } from './under-way.ts'

export type ReportFormat = 'markdown' | 'html'

/** What of a tenant decides whether its tokens are taken. */
const CREDENTIALS = ['baseUrl', 'clientKey', 'oauthClientId', 'secretGeneration'] as const

interface DiagnosisTools {
  readonly exchanges: KeptExchanges
  readonly tenants: Tenants
  readonly comparisons: AskAsOthers
  readonly people: RememberedPeople
  /** By which signing is off this machine's clock. */
  readonly signingOffsetSeconds: () => number
  /** Lets go of the held tokens of a tenant, so that the next request exchanges anew. */
  readonly forgetTokens: (tenantId: string) => void
  readonly exports: ExportingService
  readonly clipboard: Clipboard
  readonly files: PersonalFiles
  readonly texts: TextReader
  readonly history: Pick<HistoryService, 'note'>
}

const reports = {
  markdown: { render: reportMarkdown, fileName: 'case.md' },
  html: { render: reportHtml, fileName: 'case.html' },
} as const

/** Loaded when the first request is thought of, or before by `warm`: no window waits for the rules. */
const judging = () => import('../diagnosis/judging.ts')

/** What is thought of an exchange, and what comparisons and checks have taught about it since. */
export class DiagnosisService {
  readonly #tools: DiagnosisTools
  /** By exchange, for as long as it is kept. */
  readonly #learnt = new Map<string, readonly Comparison[]>()
  /** The comparison or check under way, by exchange. */
  readonly #asking = new UnderWay()

  constructor(tools: DiagnosisTools) {
    this.#tools = tools
  }

  /** For a time in which nobody waits: the first answer is then diagnosed as fast as the next. */
  async warm(): Promise<void> {
    await judging()
  }

  /** Throws AppError `exchange_unknown`. */
  async ofExchange(exchangeId: string): Promise<Diagnosis> {
    const { exchange } = this.#tools.exchanges.get(exchangeId)
    const diagnosis = await this.#diagnose(exchange)
    this.#tools.history.note(exchange, diagnosis.findings)
    return diagnosis
  }

  /** Throws AppError `evidence_unreadable`, and the signal's reason. */
  async ofText({ text, corrections }: TextOrder, signal: AbortSignal): Promise<TextDiagnosis> {
    const read = await this.#tools.texts.read('diagnosis', text, signal, { corrections })
    return { ...read, tenantId: this.#tenantAt(read.understood.sites) }
  }

  /** Null also where several are: which of them is meant nobody knows. */
  #tenantAt(sites: readonly string[]): string | null {
    const origins = new Set(sites.map(originOf).filter((origin) => origin !== null))
    if (origins.size === 0) return null
    const [only, ...others] = this.#tools.tenants
      .list()
      .filter(({ baseUrl }) => origins.has(originOf(baseUrl) ?? ''))
    return only === undefined || others.length > 0 ? null : only.id
  }

  /**
   * The same request as the user, as the app and as nobody. Throws AppError for what writes, and
   * `request_cancelled`.
   */
  async compare(order: SidesOrder): Promise<Learnt> {
    return this.check({ ...order, run: { kind: 'compare' } })
  }

  /** Runs what a finding's next check offers. None of them writes. Throws AppError `request_cancelled`. */
  async check(order: CheckOrder): Promise<Learnt> {
    const { exchangeId } = order
    const { exchange } = this.#tools.exchanges.get(exchangeId)
    return this.#asking.run(exchangeId, async ({ signal }) => {
      const sides = await this.#ask(order, signal)
      signal.throwIfAborted()
      return this.#learn(exchange, sides)
    })
  }

  /** Ends what is asked of others about this exchange, if anything is. */
  cancel(exchangeId: string): void {
    this.#asking.cancel(exchangeId)
  }

  async #ask(
    { exchangeId, run, lastChosen }: CheckOrder,
    signal: AbortSignal,
  ): Promise<ComparedSide[]> {
    const { exchange, built } = this.#tools.exchanges.get(exchangeId)
    const tenant = this.#tenantToAsk(exchangeId)
    const { comparisons } = this.#tools
    if (run.kind === 'compare')
      return comparisons.compare(built, tenant, this.#userFor(exchange, lastChosen), signal)
    if (run.kind === 'request')
      return [await comparisons.read(run, { tenant, actingAs: run.actingAs }, signal)]
    this.#tools.forgetTokens(tenant.id)
    const myself = { method: 'GET', path: ABOUT_THE_CALLER[tenant.product] } as const
    return [await comparisons.read(myself, { tenant, actingAs: exchange.actingAs }, signal)]
  }

  async copyReport(exchangeId: string, format: ReportFormat): Promise<void> {
    await this.#tools.clipboard.writeText(await this.#report(exchangeId, format))
  }

  /** Asks where; null where the person cancelled. */
  async saveReport(exchangeId: string, format: ReportFormat): Promise<{ path: string } | null> {
    const text = await this.#report(exchangeId, format)
    const path = await this.#tools.files.chooseToSave(reports[format].fileName)
    if (path === null) return null
    await this.#tools.files.replace(path, new TextEncoder().encode(text))
    return { path }
  }

  async #learn(exchange: Exchange, sides: ComparedSide[]): Promise<Learnt> {
    this.#tools.people.saw(
      exchange.tenantId,
      sides.flatMap((side) => personIn(side)),
    )
    const fresh = sides.map(taughtBy).filter((each) => each !== null)
    const evidence = withComparisons(this.#evidenceOf(exchange), fresh)
    this.#learnt.set(exchange.id, evidence.comparisons)
    for (const id of this.#learnt.keys())
      if (!this.#tools.exchanges.holds(id)) this.#learnt.delete(id)
    return { sides, diagnosis: await this.#diagnose(exchange) }
  }

  async #diagnose(exchange: Exchange): Promise<Diagnosis> {
    const { diagnosisOf } = await judging()
    const evidence = this.#evidenceOf(exchange)
    const { built } = this.#tools.exchanges.get(exchange.id)
    const { comparisons } = evidence
    const checked = this.#checked(exchange)
    const diagnosis = diagnosisOf(evidence, {
      offered: (checks) => offeredCheck(checks, checked, comparisons),
    })
    const request = exchange.steps.find(({ purpose }) => purpose === 'request')?.request ?? built
    return { ...diagnosis, notes: [...diagnosis.notes, ...readComparisons(comparisons, request)] }
  }

  #checked(exchange: Exchange): CheckedExchange {
    const { built, edited, tenant: sentWith } = this.#tools.exchanges.get(exchange.id)
    const tenant = this.#tenantOf(exchange)
    const last = exchange.steps.at(-1)
    return {
      actingAs: exchange.actingAs,
      method: built.method,
      url: built.url,
      body: last?.request.body?.head ?? null,
      status: last?.response?.status ?? null,
      whyNotComparable: exchange.whyNotComparable,
      edited,
      withoutToken: last === undefined || last.purpose === 'token-exchange',
      tenant,
      movedAway: originOf(built.url) !== originOf(tenant.baseUrl),
      changedSince: CREDENTIALS.some((field) => tenant[field] !== sentWith[field]),
      signingOffsetSeconds: this.#tools.signingOffsetSeconds(),
    }
  }

  #evidenceOf(exchange: Exchange): Evidence {
    const tenant = this.#tenantOf(exchange)
    const comparisons = this.#learnt.get(exchange.id) ?? []
    return collectEvidence({
      exchange,
      tenant,
      comparisons,
      superseded: this.#tools.tenants.isSuperseded(tenant.id),
      signingOffsetSeconds: this.#tools.exchanges.get(exchange.id).signingOffsetSeconds,
      ...this.#activeOf(exchange),
    })
  }

  #activeOf({ actingAs, tenantId }: Exchange): { readonly personActive?: boolean } {
    return actingAs.kind === 'user' ? this.#tools.people.activeOf(tenantId, actingAs.accountId) : {}
  }

  /** What is asked of another address would teach nothing of this exchange. */
  #tenantToAsk(exchangeId: string): TenantProfile {
    const { exchange, built } = this.#tools.exchanges.get(exchangeId)
    const tenant = this.#tenantOf(exchange)
    refuseAnotherOrigin(built.url, tenant)
    return tenant
  }

  #tenantOf(exchange: Exchange): TenantProfile {
    return this.#tools.tenants.get(exchange.tenantId)
  }

  /** Whoever was chosen or acted as last stands for the user where the request was the app's or nobody's. */
  #userFor({ actingAs, tenantId }: Exchange, lastChosen: string | null): ActingAs {
    if (actingAs.kind === 'user') return actingAs
    const accountId = lastChosen ?? this.#tools.people.lastUsed(tenantId)
    return accountId === null ? actingAs : { kind: 'user', accountId }
  }

  async #report(exchangeId: string, format: ReportFormat): Promise<string> {
    const { exchange, secrets } = this.#tools.exchanges.get(exchangeId)
    return reports[format].render({
      exchange,
      tenant: this.#tenantOf(exchange),
      diagnosis: await this.ofExchange(exchangeId),
      curl:
        exchange.outcome === 'answered'
          ? (await this.#tools.exports.render(exchangeId, 'curl-bash')).text
          : null,
      secrets,
    })
  }
}

/** A check may have asked the site for an account: what it says now is what is known of the person. */
function personIn({ step }: ComparedSide): readonly Person[] {
  if (step?.response?.status !== 200 || !/\/user\?accountId=/.test(step.request.url)) return []
  const person = directoryOf('jira').readPerson(step.response.body.head)
  return person === null ? [] : [person]
}
