// From the bytes of a file to its text: UTF-8 with or without a byte order mark, every line ended by a line feed.
import { fault } from './fault'

/**
 * Decodes chunk by chunk. What is not UTF-8 is refused rather than guessed at: a name read wrong is a nuisance, a list read wrong a fine.
 * @param file as the user named it, for what is said
 * @throws Fault for UTF-16, for bytes that are no UTF-8 (Latin-1), and for what is no text
 */
export async function* decodedText(chunks: AsyncIterable<Uint8Array | string>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let first = true
  let heldBack = ''
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    if (first && bytes.length > 0) {
      refuseOtherEncodings(bytes, file)
      first = false
    }
    let text = heldBack + decode(() => decoder.decode(bytes, { stream: true }), file)
    heldBack = ''
    // The line feed that belongs to it may open the next chunk.
    if (text.endsWith('\r')) {
      heldBack = '\r'
      text = text.slice(0, -1)
    }
    const lines = withLineFeeds(text)
    if (lines !== '') yield lines
  }
  const rest = withLineFeeds(heldBack + decode(() => decoder.decode(), file))
  if (rest !== '') yield rest
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function decode(read: () => string, file: string): string {
  try {
    return read()
  } catch {
    throw fault(`${file} is not UTF-8, perhaps Latin-1: save it as UTF-8, or convert it with iconv -f latin1 -t utf-8`)
  }
}

function refuseOtherEncodings(bytes: Uint8Array, file: string): void {
  const [one = -1, two = -1] = bytes
  const hasMark = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length
  if (hasMark || zeros > Math.min(bytes.length, 4096) / 4)
    throw fault(`${file} is UTF-16, not UTF-8: save it as UTF-8, or convert it with iconv -f utf-16 -t utf-8`)
  if (one === 0x50 && two === 0x4b) throw fault(`${file} is a zip archive or a spreadsheet, not text: unpack it, or export it as CSV`)
  if (one === 0x1f && two === 0x8b) throw fault(`${file} is compressed: unpack it first`)
  if (zeros > 0) throw fault(`${file} is no text file`)
}
