/** Why an embedded server cannot run here; `key` names the text in the terminal catalogue that says what to do. */
export class EmbeddedServiceError extends Error {
  override readonly name = 'EmbeddedServiceError';

  constructor(
    readonly key: 'postgresMissing' | 'postgresUnreachable' | 'redisMissing' | 'folderOfAnother' | 'serverFailed',
    readonly details: Record<string, string> = {},
  ) {
    super([key, ...Object.values(details)].join(': '));
  }
}
