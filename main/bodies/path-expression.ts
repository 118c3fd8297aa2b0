import { JSONPathClass } from 'jsonpath-plus'

/** What the library makes of an expression: jsep's tree, and an evaluator that reaches nothing but the body. */
interface Script {
  ast: unknown
  runInNewContext(context: object): unknown
}

interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

const { Script: SafeScript } = (
  JSONPathClass.prototype as unknown as { safeVm: { Script: new (code: string) => Script } }
).safeVm

/**
 * An expression of a JSONPath, read by the library's own evaluator. A member of what is not there is not there either,
 * as RFC 9535 has it: an issue without an assignee ends no search for what is assigned to Mia.
 */
export class PathExpression extends SafeScript {
  constructor(code: string) {
    super(code)
    this.ast = forgiving(this.ast)
  }

  // The library looks whether the class itself has it.
  override runInNewContext(context: object): unknown {
    return super.runInNewContext(context)
  }
}

const NOTHING: unknown = Object.freeze(Object.create(null))

const literal = (value: unknown): Node => ({ type: 'Literal', value })

function forgiving(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(forgiving)
  if (!isNode(part)) return part
  const parts = Object.entries(part).map(([name, inner]) => [name, forgiving(inner)] as const)
  const node: Node = { ...part, ...Object.fromEntries(parts) }
  const { type, callee } = node
  if (type === 'MemberExpression') return { ...node, object: orNothing(node['object']) }
  return type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression'
    ? unlessMissing(callee, node)
    : node
}

/** `(object ?? {})` */
const orNothing = (left: unknown): Node => ({
  ...{ type: 'BinaryExpression', operator: '??' },
  ...{ left, right: literal(NOTHING) },
})

/** `object is nothing ? undefined : object.method(…)` */
const unlessMissing = (callee: Node, call: Node): Node => ({
  type: 'ConditionalExpression',
  test: {
    ...{ type: 'BinaryExpression', operator: '===' },
    ...{ left: callee['object'], right: literal(NOTHING) },
  },
  consequent: literal(undefined),
  alternate: call,
})

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string'
