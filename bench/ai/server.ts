import { startGeminiServer } from '../../test/servers/gemini.ts';

/** A model in a process of its own, that takes as long for an answer as its argument says, in milliseconds. */
const server = await startGeminiServer({ latency: Number(process.argv[2]) });
process.stdout.write(`${JSON.stringify(server.env)}\n`);
process.on('SIGTERM', () => {
  const { calls, highestConcurrency, refusals } = server;
  process.stdout.write(
    `${JSON.stringify({ answers: calls.generate, highestConcurrency, refusals: refusals.length })}\n`,
  );
  process.exit(0);
});
