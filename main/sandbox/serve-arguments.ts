import { parseArgs } from 'node:util'
import { isFaultId } from './faults.ts'

export type ServeArguments =
  | { readonly kind: 'serve'; readonly port: number; readonly faults: readonly string[] }
  | { readonly kind: 'list-faults' | 'help' }
  | { readonly kind: 'wrong'; readonly message: string }

export const usage = `Usage: npm run sandbox -- [--port N] [--fault ID]… [--list-faults]

  --port N        Jira's port; the authorization server takes N + 1 (default: any two)
  --fault ID      start with this fault on, for instance T01; may be repeated
  --list-faults   print every fault and how to see it, then leave
`

/** Reads the command line; anything that is not understood is said in one sentence. */
export function readArguments(words: readonly string[]): ServeArguments {
  try {
    const { values } = parseArgs({
      args: [...words],
      strict: true,
      options: {
        port: { type: 'string' },
        fault: { type: 'string', multiple: true },
        'list-faults': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) return { kind: 'help' }
    if (values['list-faults'] === true) return { kind: 'list-faults' }
    return checked(values.port ?? '0', values.fault ?? [])
  } catch (error) {
    return {
      kind: 'wrong',
      message: error instanceof Error ? error.message : 'The arguments are unreadable.',
    }
  }
}

function checked(port: string, faults: readonly string[]): ServeArguments {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_534) {
    return { kind: 'wrong', message: `--port takes a number from 0 to 65534, not ${port}` }
  }
  const strange = faults.find((each) => !isFaultId(each))
  if (strange !== undefined) {
    return { kind: 'wrong', message: `No such fault: ${strange}. --list-faults names them all.` }
  }
  return { kind: 'serve', port: Number(port), faults }
}
