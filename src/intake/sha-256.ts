// Digests of wordings and policies, the same in every runtime and without waiting.
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/**
 * The SHA-256 of a text in UTF-8, as lower-case hex.
 * @example
 * sha256Of('') // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(text))
}
