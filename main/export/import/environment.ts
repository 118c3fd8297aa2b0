import { REDACTED } from '../../../contract/redacted.ts'
import { whereJsonBreaks } from '../../wire/json-text.ts'
import { bruPairs, readBru } from '../../pasted/bru-blocks.ts'
import type { Environment } from '../../pasted/choice.ts'
import { CUT_OFF, unreadable } from '../../pasted/pasted.ts'
import { readYaml } from '../../pasted/yaml.ts'
import { isCredentialName } from '../../wire/credential-names.ts'
import { isObject, type JsonObject, parseJson } from '../../wire/json.ts'
import { withPlainNames } from './insomnia.ts'
import { openVariables } from './open-collection.ts'
import { listOf, objectOf, textOf as textIn, valuesIn } from './saved-file.ts'

const SETTING = 'rest-client.environmentVariables'
const SHARED = '$shared'

/**
 * The variables of an environment file: `http-client.env.json` of JetBrains, the settings of VS Code with
 * those of REST Client, an environment of Postman, Insomnia 5 or an OpenCollection, or Bruno's
 * `environments/*.bru`. `name` says which,
 * where there are several. Values whose names are those of credentials are hidden here already.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the file but names of environments
 */
export function readEnvironment(text: string, name?: string): Environment {
  const trimmed = text.replace(/^\ufeff/, '').trimStart()
  if (/^vars(?::secret)?[ \t]*[{[]/.test(trimmed)) return bruno(trimmed)
  if (YAML.test(trimmed)) return inYaml(readYaml(trimmed), name)
  // An object, perhaps behind a comment: of anything else nothing is parsed.
  const json = /^[{/]/.test(trimmed)
    ? (parseJson(trimmed) ?? parseJson(withoutComments(trimmed)))
    : undefined
  const broken = json === undefined && /^[{/]/.test(trimmed) ? breakOf(text) : null
  if (broken !== null)
    throw unreadable(`The environment file is cut off or broken JSON: ${broken}.`, CUT_OFF)
  if (!isObject(json))
    throw unreadable(
      'The environment file is neither a JSON object nor an environment of Bruno.',
      'Give an http-client.env.json, a settings.json of VS Code, an environment of Postman or a .bru file.',
    )
  if (Array.isArray(json['values'])) return postman(json, json['values'], name)
  const ofRestClient = json[SETTING]
  return isObject(ofRestClient)
    ? { values: named(ofRestClient, name), isBehindFile: true }
    : { values: named(json, name), isBehindFile: false }
}

/** By the line and column of the file; null of an object alone. */
function breakOf(text: string): string | null {
  return whereJsonBreaks(withoutComments(text.replace(/^\ufeff/, '')))
}

/**
 * Settings of VS Code are JSON with comments and commas at the end; blanks take their place, so that what
 * stands behind stays where it is. What is not closed reaches to the end of the text, so that nothing is
 * looked at twice.
 */
function withoutComments(text: string): string {
  const blank = (found: string, quoted?: string): string => quoted ?? found.replace(/[^\r\n]/g, ' ')
  const plain = text.replace(
    /("(?:\\.|[^"\\])*(?:"|$))|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*$)/g,
    blank,
  )
  return plain.replace(/("(?:\\.|[^"\\])*(?:"|$))|,(?=\s*[}\]])/g, blank)
}

/** How the files begin that Insomnia 5 and Bruno write, behind comments. */
const YAML = /^(?:---[^\n]*\n|#[^\n]*\n|[ \t\r]*\n)*(?:type|name|color|variables|info):/

/**
 * An environment of Insomnia 5, alone or in its collection (the base, and over it the one of a name), or
 * one of an OpenCollection.
 */
function inYaml(file: unknown, name: string | undefined): Environment {
  const whole = objectOf(file)
  const base = objectOf(whole['environments'])
  if (Object.keys(base).length === 0) {
    if (name !== undefined && name !== whole['name']) throw unknown(name, [String(whole['name'])])
    const secrets = listOf(whole['variables']).filter(({ secret }) => secret === true)
    return environmentOf([
      ...openVariables(whole['variables']),
      ...secrets.map((each) => [textIn(each['name']), REDACTED] as const),
    ])
  }
  const all = listOf(base['subEnvironments'])
  const chosen = all.find((each) => each['name'] === name)
  if (name !== undefined && chosen === undefined && name !== base['name'])
    throw unknown(
      name,
      [base, ...all].map((each) => textIn(each['name'])),
    )
  const written = [base, ...(chosen === undefined ? [] : [chosen])]
  return environmentOf(written.flatMap(({ data }) => [...valuesIn(data)]))
}

function environmentOf(values: readonly (readonly [string, string])[]): Environment {
  const named = values
    .filter(([name]) => name !== '')
    .map(([name, value]): [string, string] => [name, shown(name, withPlainNames(value))])
  return { values: new Map(named), isBehindFile: false }
}

function bruno(text: string): Environment {
  const blocks = readBru(text)
  const secrets = (blocks.get('vars:secret') ?? []).map((line) => line.replace(/,\s*$/, '').trim())
  const values = new Map(
    bruPairs(blocks.get('vars'))
      .filter(({ enabled }) => enabled)
      .map((pair) => [pair.name, shown(pair.name, pair.value)]),
  )
  for (const secret of secrets) if (secret !== '') values.set(secret.replace(/^~/, ''), REDACTED)
  return { values, isBehindFile: false }
}

function postman(
  whole: JsonObject,
  written: readonly unknown[],
  name: string | undefined,
): Environment {
  if (name !== undefined && name !== whole['name']) throw unknown(name, [String(whole['name'])])
  const values = new Map<string, string>()
  for (const each of written.filter(isObject)) {
    const { key, value, enabled, type } = each
    if (enabled === false || typeof key !== 'string') continue
    const text = textOf(value)
    if (text !== null && text !== '')
      values.set(key, type === 'secret' ? REDACTED : shown(key, text))
  }
  return { values, isBehindFile: false }
}

/** The one of a name, or the only one, over what all of them share. */
function named(all: JsonObject, name: string | undefined): ReadonlyMap<string, string> {
  const names = Object.keys(all).filter((each) => each !== SHARED && isObject(all[each]))
  if (names.length === 0 && !isObject(all[SHARED]))
    throw unreadable(
      'The environment file holds no environment.',
      'It names each one with an object of its variables.',
    )
  if (name === undefined && names.length > 1)
    throw unreadable(
      `The environment file has several environments: ${listed(names)}.`,
      'Name one with --env.',
    )
  const chosen = name ?? names[0]
  if (chosen !== undefined && !names.includes(chosen)) throw unknown(chosen, names)
  const shared = textsOf(all[SHARED])
  return new Map([
    ...shared,
    ...shared.map(([key, value]): [string, string] => [`${SHARED} ${key}`, value]),
    ...textsOf(chosen === undefined ? undefined : all[chosen]),
  ])
}

function textsOf(variables: unknown): readonly [string, string][] {
  if (!isObject(variables)) return []
  return Object.entries(variables).flatMap(([name, value]): [string, string][] => {
    const text = textOf(value)
    return text === null ? [] : [[name, shown(name, text)]]
  })
}

/** Null for what is no text: objects of an environment configure the tool. */
function textOf(value: unknown): string | null {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null
}

function shown(name: string, value: string): string {
  return isCredentialName(name) ? REDACTED : value
}

function unknown(name: string, names: readonly string[]): Error {
  return unreadable(`The environment file has no environment “${name}”: it has ${listed(names)}.`)
}

const LISTED = 20

function listed(names: readonly string[]): string {
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : ''
  return names.length === 0 ? 'none' : names.slice(0, LISTED).join(', ') + more
}
