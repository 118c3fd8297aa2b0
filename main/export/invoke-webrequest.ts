import type { Exported, ExportOptions } from './exportable.ts'
import type { PreparedBody, PreparedHeader, PreparedRequest } from './prepare.ts'
import { impossible, tokenLife } from './prepare.ts'
import { hasHeader, isRepeated, missingOf } from './prepared-headers.ts'
import { powershell } from './shells/powershell.ts'
import { quotePowerShell } from './shells/powershell-quoting.ts'
import { sampleText, splitUrl } from './code/raw-url.ts'
import { hasVariable, literalText } from './value.ts'

/** What its `-Method` accepts by name; others need `-CustomMethod` of PowerShell 6 and later. */
const METHODS = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'TRACE',
  'OPTIONS',
  'MERGE',
  'PATCH',
])

/** What it adds where the request has none, beside the Content-Type of a form to POST. */
const ADDED = ['User-Agent', 'Accept-Encoding']
/** What .NET's Uri leaves as it stands: it undoes escapes that are not needed, and writes needed ones. */
const LEFT_ALONE =
  /^(?:[A-Za-z0-9\-._~!$&()*+,;=:@/?]|%(?!2[DEde]|3\d|[46][1-9A-Fa-f]|[57][\dAa]|5[Ff]|7[Ee])[0-9A-Fa-f]{2})*$/
const DOT_SEGMENTS = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i

const LIMITS = [
  'Invoke-WebRequest sends headers in an order of its own, and names that it knows in its own case.',
  'It needs PowerShell 6 or later: Windows PowerShell 5.1 refuses several headers.',
]

/**
 * The request for PowerShell's own client. It cannot promise what curl does: the notes say where.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest
 */
export function invokeWebRequest(request: PreparedRequest, options: ExportOptions): Exported {
  const { file, argument } = bodyArgument(request.body, options)
  refuse(request)
  const typed = request.method.toUpperCase() === 'POST' ? [...ADDED, 'Content-Type'] : ADDED
  const added = missingOf(typed, request.headers)
  const groups = [
    `Invoke-WebRequest -Uri ${uri(request)}`,
    METHODS.has(request.method)
      ? `-Method ${request.method}`
      : `-CustomMethod ${quotePowerShell([request.method])}`,
    ...(request.headers.length === 0 ? [] : [`-Headers ${hashtable(request.headers)}`]),
    ...argument,
    '-SkipHeaderValidation',
  ]
  const life =
    options.credentials.kind === 'live'
      ? [tokenLife(options.credentials.expiresAt, options.credentials.now)]
      : []
  const comments = [
    ...life,
    ...request.variables.map((variable) => powershell.howToSet(variable)),
  ].map((text) => powershell.comment(text))
  return {
    command: [...comments, groups.join(options.multiline ? ' `\n  ' : ' ')].join('\n'),
    files: file === null ? [] : [file],
    variables: request.variables,
    notes: [
      ...request.notes,
      ...LIMITS,
      ...(losesContentType(request) ? ['Here it leaves out Content-Type.'] : []),
      ...(hasHeader(request.headers, 'Accept-Encoding')
        ? ['It adds codings of its own to the header Accept-Encoding.']
        : []),
      ...(added.length === 0 ? [] : [`It adds ${added.join(', ')}.`]),
      ...(METHODS.has(request.method) || request.method === request.method.toUpperCase()
        ? []
        : ['It writes the method in capitals.']),
      ...(isRepeated(request.headers)
        ? ['A header given more than once goes out as one, its values joined by commas.']
        : []),
      ...(file === null ? [] : [`Save the file ${file.name} beside the command.`]),
    ],
  }
}

/** Without a body it drops the header; an empty one it takes for none. */
function losesContentType({ headers, body }: PreparedRequest): boolean {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')
  return type !== undefined && (body.kind === 'none' || sampleText(type.value.value).trim() === '')
}

function refuse({ headers }: PreparedRequest): void {
  const beyond = headers.find(({ value }) => /[^\t -~]/.test(literalText(value)))
  if (beyond !== undefined)
    throw impossible(
      `Invoke-WebRequest sends no letters beyond ASCII in a header (${beyond.name}).`,
      'Choose powershell: it writes the header for curl.exe.',
    )
}

/** The address; as it stands where .NET would write it otherwise, which needs PowerShell 7.2. */
function uri({ url }: PreparedRequest): string {
  const text = quotePowerShell(url.value)
  const { target } = splitUrl(url.value)
  const sample = sampleText(target)
  return LEFT_ALONE.test(sample) && !DOT_SEGMENTS.test(sample)
    ? text
    : `([Uri]::new(${text}, [ref][UriCreationOptions]@{ DangerousDisablePathAndQueryCanonicalization = $true }))`
}

/** A hashtable takes each name once: values of one name become a list. */
function hashtable(headers: readonly PreparedHeader[]): string {
  const names = new Map(headers.map(({ name }) => [name.toLowerCase(), name]))
  const entries = [...names].map(([lower, name]) => {
    const values = headers
      .filter((header) => header.name.toLowerCase() === lower)
      .map(({ value }) => quotePowerShell(value.value))
    return `${quotePowerShell([name])} = ${values.join(', ')}`
  })
  return `@{ ${entries.join('; ')} }`
}

interface BodyArgument {
  readonly file: Exported['files'][number] | null
  readonly argument: readonly string[]
}

/** As bytes: a string body would be encoded as the Content-Type or the version says. */
function bodyArgument(body: PreparedBody, options: ExportOptions): BodyArgument {
  if (body.kind === 'none') return { file: null, argument: [] }
  if (body.kind === 'parts') {
    throw impossible(
      'Invoke-WebRequest cannot send this multipart form as it is.',
      'Choose powershell: it writes the form for curl.exe.',
    )
  }
  if (body.kind === 'file')
    return { file: null, argument: [`-InFile ${quotePowerShell([body.path])}`] }
  const inline = body.kind === 'text' && /^[\n\u0020-\u007e]*$/.test(literalText(body.value))
  if (inline) {
    const text = literalText(body.value).includes('\n')
      ? lines(body)
      : quotePowerShell(body.value.value)
    return { file: null, argument: [`-Body ([Text.Encoding]::UTF8.GetBytes(${text}))`] }
  }
  const suggested = body.kind === 'text' ? 'understudy-body.txt' : 'understudy-body.bin'
  const name = options.pathFor?.(suggested) ?? suggested
  return { file: { name, bytes: body.bytes }, argument: [`-InFile ${quotePowerShell([name])}`] }
}

/** A line break in a pasted string would take the console's own form: the lines are joined by name. */
function lines(body: Extract<PreparedBody, { kind: 'text' }>): string {
  if (hasVariable(body.value)) {
    const pieces = body.value.value.map((piece) =>
      typeof piece === 'string' ? joined(piece) : `$env:${piece.variable}`,
    )
    return `(${pieces.join(' + ')})`
  }
  return joined(literalText(body.value))
}

function joined(text: string): string {
  return `(${text
    .split('\n')
    .map((line) => quotePowerShell([line]))
    .join(', ')} -join "\`n")`
}
