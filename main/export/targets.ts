import { exportFormats, type ExportFormat } from '../../contract/export-targets.ts'
import type { CodeTarget } from './code/code-target.ts'
import { connectExpress } from './code/connect-express.ts'
import { cSharpTarget } from './code/csharp.ts'
import { exportCode } from './code/export-code.ts'
import { fetchTarget } from './code/fetch.ts'
import { forge } from './code/forge.ts'
import { goTarget } from './code/go.ts'
import { httpFile } from './code/http-file.ts'
import { httpie } from './code/httpie.ts'
import { javaTarget } from './code/java.ts'
import { phpTarget } from './code/php.ts'
import { postmanCollection } from './code/postman-collection.ts'
import { pythonRequests } from './code/python-requests.ts'
import { springBoot } from './code/spring-boot.ts'
import { undiciTarget } from './code/undici.ts'
import { wget } from './code/wget.ts'
import { exportRequest } from './export-request.ts'
import { exportHarRequest } from './har.ts'
import type { ExportableRequest, Exported, ShellName, WriteOptions } from './exportable.ts'

/** Targets that need more than a request: its tokens, its answer, its steps. */
type ExchangeOnly = 'self-contained' | 'script' | 'markdown'
export type RequestTarget = Exclude<ExportFormat, ExchangeOnly>

/** @throws AppError `export_impossible` where the target refuses such a request */
export type WriteRequest = (request: ExportableRequest, options: WriteOptions) => Exported

const inShell =
  (shell: ShellName): WriteRequest =>
  (request, options) =>
    exportRequest(request, { ...options, shell })

const inCode =
  (target: CodeTarget): WriteRequest =>
  (request, options) =>
    exportCode(request, target, options)

/** How each target of contract/export-targets.ts is written from one request alone. */
export const requestTargets: Readonly<Record<RequestTarget, WriteRequest>> = {
  'curl-bash': inShell('bash'),
  'curl-posix': inShell('posix'),
  'curl-cmd': inShell('cmd'),
  'curl-batch': inShell('batch'),
  'curl-powershell': inShell('powershell'),
  'invoke-webrequest': inShell('invoke-webrequest'),
  forge: inCode(forge),
  'connect-express': inCode(connectExpress),
  'spring-boot': inCode(springBoot),
  fetch: inCode(fetchTarget),
  undici: inCode(undiciTarget),
  'python-requests': inCode(pythonRequests),
  csharp: inCode(cSharpTarget),
  go: inCode(goTarget),
  java: inCode(javaTarget),
  php: inCode(phpTarget),
  httpie: inCode(httpie),
  wget: inCode(wget),
  'http-file': inCode(httpFile),
  'postman-collection': inCode(postmanCollection),
  har: exportHarRequest,
}

/** Their names, in the order of the list. */
export const requestTargetNames: readonly RequestTarget[] = exportFormats.filter(isRequestTarget)

export function isRequestTarget(name: string): name is RequestTarget {
  return Object.hasOwn(requestTargets, name)
}
