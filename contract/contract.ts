import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { bodiesContract } from './bodies.ts'
import { checksChannels } from './checks.ts'
import { personSchema, rememberedPersonSchema } from './people.ts'
import { tokenLifeSchema } from './tokens.ts'
import { cancellableChannels, type Channel } from './channels.ts'
import { checkOrderSchema, diagnosisSchema, learntSchema, sidesOrderSchema } from './diagnosis.ts'
import { exportFormats, liveFormats } from './export-targets.ts'
import { exportSourceSchema, renderedExportSchema } from './exporting.ts'
import { comparedAnswersSchema } from './comparing.ts'
import { pageOrderSchema, pageSchema } from './paging.ts'
import {
  forgottenSchema,
  historyPageSchema,
  historySearchSchema,
  reopenedSchema,
} from './history.ts'
import { importOrderSchema, importReadingSchema } from './importing.ts'
import { textDiagnosisSchema, textOrderSchema } from './understood.ts'
import { pasteOrderSchema, pasteReadingSchema } from './pasting.ts'
import { practiceFaultSchema } from './practice.ts'
import {
  comparedClaimSchema,
  inspectionSchema,
  madeTokenSchema,
  pastedTokenSchema,
  qshCheckSchema,
  qshOrderSchema,
  signOrderSchema,
} from './claims.ts'
import { requestDraftSchema } from './draft.ts'
import { orphansSchema, removedOrphansSchema } from './keychain.ts'
import { idSchema as id } from './ids.ts'
import { MOST_OF_A_TEXT } from './limits.ts'
import {
  importedOperationsSchema,
  operationOfferSchema,
  operationSearchSchema,
  operationsOfApiSchema,
  operationsSourcesSchema,
} from './operations.ts'
import { cameSchema, requestAnswerSchema, requestPreviewSchema } from './requests.ts'
import { savedChannels } from './saved.ts'
import { settingsContract } from './settings.ts'
import { appStatusSchema, noticeSchema } from './app.ts'
import { savedTenantSchema, tenantChannels, tenantProfileSchema } from './tenants.ts'
import { keptTabSchema, typedNoteSchema, workspaceSchema } from './workspace.ts'

const nothing = z.null()
const numbered = z.object({ id: z.number().int() })
const pasted = z.string().max(MOST_OF_A_TEXT)
const reportFormat = z.enum(['markdown', 'html'])

/** Channel → what it takes and what it answers. Both directions are parsed; unnamed keys fall off. */
export const contract = {
  'app:status': { request: nothing, response: appStatusSchema },
  'app:notices': { request: nothing, response: z.array(noticeSchema) },
  'app:retry-keychain': { request: nothing, response: appStatusSchema },
  'app:copy-text': { request: z.object({ text: z.string().max(4_000_000) }), response: nothing },
  /** Only https addresses of an allow-list are opened; others are refused. */
  'app:open-link': { request: z.object({ url: z.string().max(4000) }), response: nothing },
  /** Ends the call of that name which is under way, if any; it then fails with `request_cancelled`. */
  'app:cancel': { request: z.object({ channel: z.enum(cancellableChannels) }), response: nothing },

  /** The text of a row that was set aside, without what could be a credential in it. */
  'database:read-row': { request: numbered, response: z.object({ text: z.string() }) },
  'database:put-back': { request: numbered.extend({ text: pasted }), response: appStatusSchema },
  /** For good; the document in which an earlier app kept it is not touched. */
  'database:let-go': { request: numbered, response: appStatusSchema },
  'database:take-copy': { request: nothing, response: appStatusSchema },
  'database:refuse-copy': { request: nothing, response: appStatusSchema },
  'database:open-place': { request: nothing, response: appStatusSchema },

  'keychain:find-orphans': { request: nothing, response: orphansSchema },
  /** For good, and only those that still belong to no tenant. */
  'keychain:remove-orphans': { request: orphansSchema, response: removedOrphansSchema },

  ...settingsContract,

  /** Once for each window that opens: what the last one worked on. */
  'workspace:read': { request: nothing, response: workspaceSchema },
  'workspace:keep-draft': { request: keptTabSchema.omit({ run: true }), response: nothing },
  'workspace:keep-note': {
    /** Null where nothing is left to keep. */
    request: typedNoteSchema.extend({ typed: z.string().nullable() }),
    response: nothing,
  },
  'workspace:close-tab': { request: keptTabSchema.pick({ tabId: true }), response: nothing },
  /** A window that was told that it closes has given what it held. */
  'workspace:handed-over': { request: nothing, response: nothing },

  ...tenantChannels,

  'people:search': {
    request: z.object({ tenantId: id, query: z.string().max(400) }),
    response: z.array(personSchema),
  },
  /** An account id, or the URL of a profile page. */
  'people:resolve': {
    request: z.object({ tenantId: id, text: z.string().max(4000) }),
    response: personSchema,
  },
  'people:remembered': {
    request: z.object({ tenantId: id }),
    response: z.array(rememberedPersonSchema),
  },
  'people:pin': {
    request: z.object({ tenantId: id, person: personSchema, pinned: z.boolean() }),
    response: z.array(rememberedPersonSchema),
  },

  'requests:preview': {
    request: z.object({ tenantId: id, actingAs: actingAsSchema, draft: requestDraftSchema }),
    response: requestPreviewSchema,
  },
  /** Refused with `request_running` while the last request of the same tab is under way. */
  'requests:send': {
    request: z.object({
      tabId: id,
      /** Chosen by the renderer; `requests:cancel` and `requests:join` name it. */
      runId: id,
      tenantId: id,
      actingAs: actingAsSchema,
      draft: requestDraftSchema,
      /** The question that is the message of `write_not_confirmed` was answered with yes. */
      confirmed: z.boolean(),
      /** A token of `claims:sign`, sent in place of the real credential. */
      madeToken: z
        .object({ tokenId: id, scheme: z.enum(['Bearer', 'JWT']) })
        .nullable()
        .default(null),
    }),
    response: requestAnswerSchema,
  },
  'requests:cancel': { request: z.object({ runId: id }), response: nothing },
  /** What has come of the body; null where nothing has yet. */
  'requests:came': { request: z.object({ runId: id }), response: cameSchema.nullable() },
  /** The answer of the tab's last run, for a window that was reloaded meanwhile. */
  'requests:join': {
    request: z.object({ tabId: id, runId: id }),
    response: requestAnswerSchema,
  },
  'requests:choose-file': {
    request: nothing,
    response: z.object({ path: z.string(), name: z.string(), size: z.number().int() }).nullable(),
  },

  /** For what is typed in the address, best first. */
  'operations:find': { request: operationSearchSchema, response: z.array(operationOfferSchema) },
  'operations:sources': { request: nothing, response: operationsSourcesSchema },
  'operations:import': { request: nothing, response: importedOperationsSchema },
  'operations:built-in': { request: operationsOfApiSchema, response: operationsSourcesSchema },

  ...bodiesContract,

  'history:search': { request: historySearchSchema, response: historyPageSchema },
  /** Holds it again as one of this session, and as the last run of that tab. */
  'history:open': { request: z.object({ id, tabId: id }), response: reopenedSchema },
  'history:forget': { request: forgottenSchema, response: nothing },

  ...savedChannels,
  ...checksChannels,

  /** Two exchanges, of this session or of the history, by their ids. */
  'comparing:answers': {
    request: z.object({ left: id, right: id }),
    response: comparedAnswersSchema,
  },

  /** Null where that answer is no page of a list. */
  'paging:look': { request: z.object({ exchangeId: id }), response: pageSchema.nullable() },
  /** The request for the page behind that answer, which was the answer to the draft. */
  'paging:next': { request: pageOrderSchema, response: requestDraftSchema },
  /** All pages from that answer on as one, as the run of the tab: `requests:cancel` ends it with what came until then. */
  'paging:all': {
    request: pageOrderSchema.extend({ tabId: id, runId: id, limit: z.number().int() }),
    response: requestAnswerSchema,
  },

  'tokens:life': {
    request: z.object({ tenantId: id, actingAs: actingAsSchema }),
    response: tokenLifeSchema,
  },
  /** Main writes the live access token to the clipboard and clears it again; it never crosses. */
  'tokens:copy': {
    request: z.object({ tenantId: id, actingAs: actingAsSchema }),
    response: z.object({ expiresAt: z.number(), clearsAfterSeconds: z.number().int() }),
  },

  'exporting:render': {
    request: z.object({ of: exportSourceSchema, format: z.enum(exportFormats) }),
    response: renderedExportSchema,
  },
  'exporting:copy': {
    request: z.object({ of: exportSourceSchema, format: z.enum(exportFormats) }),
    response: renderedExportSchema,
  },
  /** With a live token, because the person asked for it by name; main writes it to the clipboard. */
  'exporting:copy-live': {
    request: z.object({ of: exportSourceSchema, format: z.enum(liveFormats) }),
    response: z.object({ expiresAt: z.number(), clearsAfterSeconds: z.number().int() }),
  },
  /** Asks where; the files it reads are saved beside it. Null where the person cancelled. */
  'exporting:save': {
    request: z.object({ of: exportSourceSchema, format: z.enum(exportFormats) }),
    response: z.object({ paths: z.array(z.string()) }).nullable(),
  },
  'importing:read': { request: importOrderSchema, response: importReadingSchema },
  /** What was pasted outside of any field. */
  'pasting:read': { request: pasteOrderSchema, response: pasteReadingSchema },

  'claims:inspect': { request: pastedTokenSchema, response: inspectionSchema },
  /** Asks the address that `keyQuestion` named, and only that. */
  'claims:fetch-key': { request: pastedTokenSchema, response: inspectionSchema },
  'claims:qsh': { request: qshOrderSchema, response: qshCheckSchema },
  'claims:compare': {
    request: z.object({ left: pasted, right: pasted }),
    response: z.array(comparedClaimSchema),
  },
  'claims:sign': { request: signOrderSchema, response: madeTokenSchema },

  'diagnosis:of-exchange': { request: z.object({ exchangeId: id }), response: diagnosisSchema },
  /** A pasted exchange, log, HAR or stack trace. */
  'diagnosis:of-text': { request: textOrderSchema, response: textDiagnosisSchema },
  /** The same request as the user, as the app and as nobody; refused for what writes. */
  'diagnosis:compare': { request: sidesOrderSchema, response: learntSchema },
  /** Runs a finding's next check. It never writes. */
  'diagnosis:check': { request: checkOrderSchema, response: learntSchema },
  /** Ends the comparison or check that is under way for this exchange; it fails as `request_cancelled`. */
  'diagnosis:cancel': { request: z.object({ exchangeId: id }), response: nothing },
  'diagnosis:copy-report': {
    request: z.object({ exchangeId: id, format: reportFormat }),
    response: nothing,
  },
  'diagnosis:save-report': {
    request: z.object({ exchangeId: id, format: reportFormat }),
    response: z.object({ path: z.string() }).nullable(),
  },

  'practice:start': {
    request: nothing,
    response: z.object({ profile: tenantProfileSchema, people: z.array(personSchema) }),
  },
  'practice:stop': { request: nothing, response: nothing },
  'practice:faults': { request: nothing, response: z.array(practiceFaultSchema) },
  'practice:set-faults': {
    request: z.object({ ids: z.array(id).max(100) }),
    response: z.array(practiceFaultSchema),
  },
  /** What a reinstallation would bring: the site's newest payload and descriptor, into its tenant. */
  'practice:reinstall': { request: nothing, response: savedTenantSchema },
} as const satisfies Record<Channel, { readonly request: z.ZodType; readonly response: z.ZodType }>

export type Contract = typeof contract
export type RequestOf<C extends Channel> = z.infer<Contract[C]['request']>
export type ResponseOf<C extends Channel> = z.infer<Contract[C]['response']>
