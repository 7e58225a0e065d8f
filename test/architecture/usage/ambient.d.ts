// The packages that the usage programs call, as far as they call them; and the entries of dialgate that do not exist yet.
declare module 'hono' {
  interface Context {
    readonly req: { param(name: string): string; parseBody(): Promise<Record<string, string>>; json<T>(): Promise<T> }
    body(text: string | null, status?: number): Response
  }
  export class Hono {
    post(path: string, handle: (context: Context) => Promise<Response>): this
  }
}
declare module 'pg' {
  export class Pool {
    constructor(options: { connectionString: string | undefined })
    query<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>
  }
}
declare module 'twilio' {
  export default function twilio(sid?: string, token?: string): { calls: { create(options: Record<string, string>): Promise<unknown> } }
}
declare module 'mysql2/promise' {
  export function createPool(options: { uri: string | undefined }): {
    query<Row>(sql: string, values?: readonly unknown[]): Promise<[Row[]]>
    end(): Promise<void>
  }
}
declare module 'dialgate/lists' {
  export function openList(path: string): Promise<import('dialgate').NumberList>
}
