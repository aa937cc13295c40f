/** What the api answered: the status, and the body as JSON where there is one. */
export interface ApiAnswer<Body> {
  status: number;
  body: Body;
}

/** A person at the api: signs in once, then speaks JSON with the cookie, as the desk does. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly apiUrl: string) {}

  async signIn(email: string, password: string): Promise<this> {
    const response = await fetch(`${this.apiUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.apiUrl },
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`Sign-in answered ${response.status}`);
    this.cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    return this;
  }

  /** One call; a body that is a Buffer or text travels as it is under `contentType`. */
  async call<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    contentType = 'application/json',
  ): Promise<ApiAnswer<Body>> {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await fetch(`${this.apiUrl}/api${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        origin: this.apiUrl,
        ...(body === undefined ? {} : { 'content-type': contentType }),
      },
      body: body === undefined ? undefined : raw ? new Uint8Array(Buffer.from(body)) : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  }

  /** One call that must succeed; answers its body. */
  async ask<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    contentType?: string,
  ): Promise<Body> {
    const answer = await this.call<Body>(method, path, body, contentType);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }
}
