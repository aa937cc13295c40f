import { type Scene } from './scene.js';

/** One line of the table. */
export interface Row {
  what: string;
  /** The load. */
  asked: string;
  measured: string;
  /** What else does the same work, and how it fared. */
  peer?: string;
  /** Where 1 is as good as the peer. */
  ratio?: number;
  /** Peak resident memory in bytes, by process; undefined where the system does not tell. */
  memory: Readonly<Record<string, number | undefined>>;
}

/** One thing that is measured: in processes of its own, told apart by name on the command line. */
export type Bench = SceneBench | BareBench;

interface SceneBench {
  name: string;
  isBare?: false;
  run(scene: Scene): Promise<Row[]>;
}

/** One that needs neither a database nor a newsroom, and begins at once. */
interface BareBench {
  name: string;
  isBare: true;
  run(): Promise<Row[]>;
}
