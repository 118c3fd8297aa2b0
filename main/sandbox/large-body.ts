const rowBytes = 128
const rowsPerChunk = 512
const rowCount = 409_600

/** 50 MiB and the two brackets. */
export const largeBodyBytes = rowBytes * rowCount + 2

/** A JSON array of 409,600 rows, valid and the same each time, made while it is sent. */
export function largeBody(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = 0
  return new ReadableStream({
    pull: (controller) => {
      const rows: string[] = []
      const end = Math.min(next + rowsPerChunk, rowCount)
      for (; next < end; next += 1) rows.push(row(next))
      const text = (end === rowsPerChunk ? '[' : '') + rows.join('') + (end === rowCount ? ']' : '')
      controller.enqueue(encoder.encode(text))
      if (end === rowCount) controller.close()
    },
  })
}

// Every row is as long as every other: the last has a space where the others have their comma.
function row(index: number): string {
  const start = `{"id":${index},"key":"ACME-${(index % 60) + 1}","comment":"`
  const end = index === rowCount - 1 ? '"} ' : '"},'
  return `${start}${'row '.repeat(32).slice(0, rowBytes - start.length - end.length)}${end}`
}
