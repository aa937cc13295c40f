import {
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';

/** The connection breaks after the database has written, and before its answer arrives: this often, for these statements. */
export class LostAnswers implements KyselyPlugin {
  lost = 0;
  private readonly meant = new WeakSet<object>();

  constructor(
    private readonly part: string,
    private readonly times: number,
  ) {}

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (node.kind === 'RawNode' && node.sqlFragments.join('').includes(this.part)) this.meant.add(queryId);
    return node;
  }

  transformResult({ result, queryId }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    if (!this.meant.has(queryId) || this.lost >= this.times) return Promise.resolve(result);
    this.lost += 1;
    return Promise.reject(new Error('Connection terminated unexpectedly'));
  }
}
