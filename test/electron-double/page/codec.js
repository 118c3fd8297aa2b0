// Structured clone as a value of JSON, shared references and cycles kept. Evaluated in Node and in
// the page; callers run structuredClone first, so only cloneable values arrive here.
// https://html.spec.whatwg.org/multipage/structured-data.html#structuredserializeinternal
// eslint-disable-next-line no-unused-vars
function makeCodec(global) {
  const views = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float16Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ]
  const errors = [
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ]
  const boxes = ['Boolean', 'Number', 'String', 'BigInt']
  const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1)

  const toBase64 = (buffer) => {
    const bytes = new Uint8Array(buffer)
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192))
    }
    return global.btoa(text)
  }
  const fromBase64 = (text) => {
    const binary = global.atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
    return bytes.buffer
  }

  // Plain JSON values stand for themselves; everything else is an array that opens with its kind.
  const writePrimitive = (value) => {
    if (value === undefined) return ['undefined']
    if (typeof value === 'bigint') return ['bigint', String(value)]
    if (typeof value !== 'number') return value
    if (Object.is(value, -0)) return ['number', '-0']
    return Number.isFinite(value) ? value : ['number', String(value)]
  }
  const readPrimitive = ([kind, text]) => {
    if (kind === 'undefined') return undefined
    return kind === 'bigint' ? BigInt(text) : Number(text)
  }

  const kindOf = (value) => {
    const tag = Array.isArray(value) ? 'Array' : tagOf(value)
    if (views.includes(tag)) return 'View'
    if (boxes.includes(tag)) return 'Box'
    return tag in writers ? tag : 'Object'
  }

  const writers = {
    Array: (value, put) => {
      const items = []
      for (let at = 0; at < value.length; at += 1)
        items.push(at in value ? put(value[at]) : ['hole'])
      return [items]
    },
    Date: (value, put) => [put(value.getTime())],
    RegExp: (value) => [value.source, value.flags],
    Map: (value, put) => [[...value].map(([key, item]) => [put(key), put(item)])],
    Set: (value, put) => [[...value].map(put)],
    ArrayBuffer: (value) => [toBase64(value)],
    View: (value, put) => [
      tagOf(value),
      put(value.buffer),
      value.byteOffset,
      value.length ?? value.byteLength,
    ],
    Error: (value, put) => [
      errors.includes(value.name) ? value.name : 'Error',
      value.message,
      value.stack,
      'cause' in value ? [put(value.cause)] : [],
    ],
    Box: (value, put) => [put(value.valueOf())],
    Object: (value, put) => [Object.keys(value).map((key) => [key, put(value[key])])],
  }

  // A reader makes the empty value first, so that a cycle back to it finds it.
  const readers = {
    Array: ([items], get, made) => {
      const list = made(new Array(items.length))
      items.forEach((item, at) => {
        if (!(Array.isArray(item) && item[0] === 'hole')) list[at] = get(item)
      })
    },
    Date: ([time], get, made) => made(new Date(get(time))),
    RegExp: ([source, flags], get, made) => made(new RegExp(source, flags)),
    Map: ([entries], get, made) => {
      const map = made(new Map())
      for (const [key, item] of entries) map.set(get(key), get(item))
    },
    Set: ([items], get, made) => {
      const set = made(new Set())
      for (const item of items) set.add(get(item))
    },
    ArrayBuffer: ([text], get, made) => made(fromBase64(text)),
    View: ([name, buffer, offset, length], get, made) =>
      made(new global[name](get(buffer), offset, length)),
    Error: ([name, message, stack, cause], get, made) => {
      const error = made(new global[name](message))
      Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true })
      if (cause.length > 0) error.cause = get(cause[0])
    },
    Box: ([value], get, made) => made(Object(get(value))),
    Object: ([entries], get, made) => {
      const object = made({})
      for (const [key, item] of entries) {
        Object.defineProperty(object, key, {
          value: get(item),
          enumerable: true,
          configurable: true,
          writable: true,
        })
      }
    },
  }

  function encode(root) {
    const table = []
    const seen = new Map()
    const put = (value) => {
      if (value === null || typeof value !== 'object') return writePrimitive(value)
      if (seen.has(value)) return ['see', seen.get(value)]
      const index = table.push(null) - 1
      seen.set(value, index)
      const kind = kindOf(value)
      table[index] = [kind, ...writers[kind](value, put)]
      return ['see', index]
    }
    return { root: put(root), table }
  }

  function decode({ root, table }) {
    const values = new Map()
    const get = (written) => {
      if (!Array.isArray(written)) return written
      if (written[0] !== 'see') return readPrimitive(written)
      const index = written[1]
      if (!values.has(index)) {
        const [kind, ...parts] = table[index]
        readers[kind](parts, get, (value) => {
          values.set(index, value)
          return value
        })
      }
      return values.get(index)
    }
    return get(root)
  }

  return { encode, decode }
}
