import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Half of what it takes to start Coscore is making JavaScript of its files: all processes that tests start keep it here. */
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'coscore-compiled');
