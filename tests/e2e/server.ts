import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server of its own for one test, at an address with the slash at its end. */
export interface Server {
	url: string;
	stop: () => Promise<void>;
}

/** Serve a built site as `npm start` does, on a port that is free or on the one given. */
export async function serve(folder: string, base = '', port = '0'): Promise<Server> {
	const env = { ...process.env, PORT: port, BASE_PATH: base, BUILD_DIR: folder };
	const child = spawn(process.execPath, ['src/cli/serve.js'], {
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	const url = /http:\S+/.exec(String(line))?.[0];
	if (!url) throw new Error(`The server said: ${String(line)}`);

	return {
		url,
		stop: async () => {
			const exited = once(child, 'exit');
			child.kill();
			await exited;
		}
	};
}
