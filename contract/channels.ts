/**
 * Every channel name, and nothing else: this is all that the preload loads. What a channel takes
 * and answers is in contract.ts, who answers it in main/ipc/handlers.ts; a name that is missing in
 * either is a compile error.
 */
export const channels = [
  'app:status',
  'app:retry-keychain',
  'app:copy-text',
  'app:open-link',
  'app:cancel',
  'database:read-row',
  'database:put-back',
  'database:let-go',
  'database:take-copy',
  'database:refuse-copy',
  'database:open-place',
  'keychain:find-orphans',
  'keychain:remove-orphans',
  'settings:get',
  'settings:update',
  'workspace:read',
  'workspace:keep-draft',
  'workspace:close-tab',
  'tenants:list',
  'tenants:get',
  'tenants:read-payload',
  'tenants:add',
  'tenants:add-by-form',
  'tenants:update',
  'tenants:set-descriptor',
  'tenants:remove',
  'people:search',
  'people:resolve',
  'people:remembered',
  'people:pin',
  'requests:preview',
  'requests:send',
  'requests:cancel',
  'requests:join',
  'requests:choose-file',
  'operations:find',
  'bodies:read',
  'bodies:find',
  'bodies:around',
  'bodies:save',
  'history:search',
  'history:open',
  'history:forget',
  'tokens:life',
  'tokens:copy',
  'exporting:render',
  'exporting:copy',
  'exporting:copy-live',
  'exporting:save',
  'importing:read',
  'pasting:read',
  'claims:inspect',
  'claims:fetch-key',
  'claims:qsh',
  'claims:compare',
  'claims:sign',
  'diagnosis:of-exchange',
  'diagnosis:of-text',
  'diagnosis:compare',
  'diagnosis:check',
  'diagnosis:cancel',
  'diagnosis:copy-report',
  'diagnosis:save-report',
  'practice:start',
  'practice:stop',
  'practice:faults',
  'practice:set-faults',
  'practice:reinstall',
] as const

export type Channel = (typeof channels)[number]

/** Calls that `app:cancel` ends. Requests and checks are cancelled by their own names. */
export const cancellableChannels = [
  'keychain:find-orphans',
  'tenants:read-payload',
  'tenants:add',
  'tenants:add-by-form',
  'tenants:set-descriptor',
  'people:search',
  'people:resolve',
  'bodies:find',
  'tokens:copy',
  'exporting:copy-live',
  'claims:inspect',
  'importing:read',
  'pasting:read',
  'claims:fetch-key',
  'claims:sign',
  'diagnosis:of-text',
] as const satisfies readonly Channel[]

export type CancellableChannel = (typeof cancellableChannels)[number]

/** What main says unasked. */
export const eventNames = ['status-changed', 'tenants-changed', 'menu-command'] as const

export type EventName = (typeof eventNames)[number]
