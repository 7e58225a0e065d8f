#!/usr/bin/env node
// The command `dialgate`: the process around `run`.
import pc from 'picocolors'
import { run } from './run'

const interrupt = new AbortController()
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130)
  interrupt.abort()
})
process.on('SIGTERM', () => interrupt.abort())
// Whoever closes the pipe early, as `head` does, has seen enough.
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code === 'EPIPE') process.exit(0)
})

const { stdin, stdout, stderr } = process
const io = { stdin, stdout, stderr, now: () => Date.now(), signal: interrupt.signal, color: pc.isColorSupported && stdout.isTTY === true }
process.exitCode = await run(process.argv.slice(2), io)
