/** How many bytes a base64 text stands for. */
export const bytesIn = (base64: string): number =>
  Math.floor((base64.replace(/=+$/u, '').length * 3) / 4)
